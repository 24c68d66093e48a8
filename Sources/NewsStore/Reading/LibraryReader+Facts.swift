import GRDB
import NewsModel

// The facts of one article, as the extraction gave them.
extension LibraryReader {
  func models(of key: Int64, text: [UInt8]) throws -> [ExemplaryModel] {
    try database.rows(
      """
      SELECT f.range_start, f.range_end, f.rule, f.confidence, f.place_key,
        f.name, m.id, f.kind, f.sponsor
      FROM model_use f JOIN model m USING (model_key)
      WHERE f.article_key = ? ORDER BY f.position
      """, [key]
    ).map { row in
      ExemplaryModel(
        name: row[5], modelID: row[6], kind: row[7], sponsor: row[8], place: try placeID(row[4]),
        evidence: Evidence(row, text: text))
    }
  }

  func metrics(of key: Int64, text: [UInt8]) throws -> [Metric] {
    try database.rows(
      """
      SELECT f.range_start, f.range_end, f.rule, f.confidence, f.place_key,
        f.indicator, CASE WHEN f.is_known THEN i.id END, f.value, f.value_max, f.comparator,
        f.unit, f.period
      FROM metric f JOIN indicator i USING (indicator_key)
      WHERE f.article_key = ? ORDER BY f.position
      """, [key]
    ).map { row in
      Metric(
        indicator: row[5], indicatorID: row[6], value: row[7], valueMax: row[8],
        comparator: Comparator(rawValue: row[9]) ?? .equal, unit: row[10], period: row[11],
        place: try placeID(row[4]), evidence: Evidence(row, text: text))
    }
  }

  func achievements(of key: Int64, text: [UInt8]) throws -> [Achievement] {
    try database.rows(
      """
      SELECT range_start, range_end, rule, confidence, place_key,
        type, holder, stated_year, grantor
      FROM achievement WHERE article_key = ? ORDER BY position
      """, [key]
    ).map { row in
      Achievement(
        type: AchievementType(rawValue: row[5]) ?? .other, holder: row[6],
        place: try placeID(row[4]), year: row[7], grantor: row[8],
        evidence: Evidence(row, text: text))
    }
  }

  func documents(of key: Int64, text: [UInt8]) throws -> [CitedDocument] {
    try database.rows(
      """
      SELECT range_start, range_end, rule, confidence, number, kind, date, ranges
      FROM citation WHERE article_key = ? ORDER BY position
      """, [key]
    ).map { row in
      CitedDocument(
        number: row[4], kind: row[5], date: CivilDate(column: row[6]),
        evidence: Evidence(row, text: text), ranges: RangeCoding.decode(row[7]))
    }
  }

  private func placeID(_ key: Int64?) throws -> PlaceID? {
    try place(key)?.id
  }
}

extension Evidence {
  /// From the first four columns of a row: the ends of the range, the rule and its confidence.
  init(_ row: Row, text: [UInt8]) {
    let range = Range(column: row[0], row[1]).clamped(to: 0..<text.count)
    self.init(
      range: range, quote: String(decoding: text[range], as: UTF8.self), rule: row[2],
      confidence: row[3])
  }
}
