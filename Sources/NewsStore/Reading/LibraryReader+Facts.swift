import GRDB
import NewsModel

// The facts of one article, as the extraction gave them.
extension LibraryReader {
  func models(of key: Int64, text: [UInt8]) throws -> [ExemplaryModel] {
    try database.rows(
      """
      SELECT f.range_start, f.range_end, f.rule, f.confidence, \(FactTable.statedUnit),
        f.name, m.id, f.kind, f.sponsor
      FROM model_use f JOIN model m USING (model_key)
      WHERE f.article_key = ? ORDER BY f.position
      """, [key]
    ).map { row in
      try ExemplaryModel(
        name: row.at(5), modelID: row.at(6), kind: row.at(7), sponsor: row.at(8),
        place: try placeID(row.at(4)),
        evidence: Evidence(row, text: text))
    }
  }

  func metrics(of key: Int64, text: [UInt8]) throws -> [Metric] {
    try database.rows(
      """
      SELECT f.range_start, f.range_end, f.rule, f.confidence, \(FactTable.statedUnit),
        f.indicator, CASE WHEN f.is_known THEN i.id END, f.value, f.value_max, f.comparator,
        f.unit, f.period, f.base_value, f.base_max, f.base_unit
      FROM metric f JOIN indicator i USING (indicator_key)
      WHERE f.article_key = ? ORDER BY f.position
      """, [key]
    ).map { row in
      try Metric(
        indicator: row.at(5), indicatorID: row.at(6), value: row.at(7), valueMax: row.at(8),
        comparator: Comparator(rawValue: row.at(9)) ?? .equal, unit: row.at(10),
        base: BaseAmount(row, at: 12), period: row.at(11),
        place: try placeID(row.at(4)), evidence: Evidence(row, text: text))
    }
  }

  func achievements(of key: Int64, text: [UInt8]) throws -> [Achievement] {
    try database.rows(
      """
      SELECT f.range_start, f.range_end, f.rule, f.confidence, \(FactTable.statedUnit),
        f.type, f.holder, f.stated_year, f.grantor
      FROM achievement f WHERE f.article_key = ? ORDER BY f.position
      """, [key]
    ).map { row in
      try Achievement(
        type: AchievementType(rawValue: row.at(5)) ?? .other, holder: row.at(6),
        place: try placeID(row.at(4)), year: row.at(7), grantor: row.at(8),
        evidence: Evidence(row, text: text))
    }
  }

  func documents(of key: Int64, text: [UInt8]) throws -> [CitedDocument] {
    try database.rows(
      """
      SELECT f.range_start, f.range_end, f.rule, f.confidence, f.number, f.kind, f.date, f.ranges,
        m.id, f.issuer, f.issuer_level, f.issuer_place
      FROM citation f JOIN document m USING (document_key)
      WHERE f.article_key = ? ORDER BY f.position
      """, [key]
    ).map { row in
      try CitedDocument(
        number: row.at(4), documentID: row.at(8), kind: row.at(5),
        date: CivilDate(column: row.at(6)), issuer: DocumentIssuer(row, at: 9),
        evidence: Evidence(row, text: text),
        ranges: RangeCoding.decode(row.at(7), within: text.count))
    }
  }

  private func placeID(_ key: Int64?) throws -> PlaceID? {
    try place(key)?.id
  }
}

extension Evidence {
  /// From the first four columns of a row: the ends of the range, the rule and its confidence.
  init(_ row: Row, text: [UInt8]) throws {
    let range = try Range(column: row.at(0), row.at(1)).clamped(to: 0..<text.count)
    try self.init(
      range: range, quote: String(decoding: text[range], as: UTF8.self), rule: row.at(2),
      confidence: row.at(3))
  }
}

extension BaseAmount {
  /// From three columns of a row: value, upper end, unit.
  init?(_ row: Row, at index: Int) throws {
    guard let value: Double = try row.at(index), let unit: String = try row.at(index + 2) else {
      return nil
    }
    self.init(value: value, valueMax: try row.at(index + 1), unit: unit)
  }
}
