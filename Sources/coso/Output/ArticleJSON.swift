import NewsModel

/// An analyzed article as `coso/article/1`: see `docs/data-formats.md`. The keys and their meaning
/// change only with the schema's number.
struct ArticleJSON {
  private let analyzed: AnalyzedArticle
  private let offsets: ScalarOffsets

  init(_ analyzed: AnalyzedArticle) {
    self.analyzed = analyzed
    offsets = ScalarOffsets(analyzed.article.text)
  }

  /// The whole object.
  var value: JSONValue { value(with: []) }

  /// The whole object, and more members behind its own.
  func value(with others: [(key: String, value: JSONValue)]) -> JSONValue {
    let article = analyzed.article
    return .object(
      [
        ("schema", .string("coso/article/1")),
        ("id", .string(article.id)),
        ("source", source),
        ("title", JSONValue(article.title)),
        ("byline", JSONValue(article.byline)),
        ("published", JSONValue(article.published?.description)),
        ("lines", .array(article.lines.map(line))),
        ("text", .string(article.text)),
        ("subject", subject),
        ("places", .array(analyzed.places.map(place))),
        ("metrics", .array(analyzed.metrics.map(metric))),
        ("models", .array(analyzed.models.map(model))),
        ("achievements", .array(analyzed.achievements.map(achievement))),
        ("documents", .array(analyzed.documents.map(document))),
      ] + others)
  }

  /// Where an article also stands, as far as an index knows.
  static func copies(_ copies: [ArticleCopy]) -> [(key: String, value: JSONValue)] {
    let values = copies.map { copy in
      JSONValue.object([
        ("id", .string(copy.id)), ("title", JSONValue(copy.title)),
        ("published", JSONValue(copy.published?.description)), ("outlet", JSONValue(copy.outlet)),
        ("url", JSONValue(copy.url)), ("path", .string(copy.path)),
        ("record", .number(Double(copy.record))),
      ])
    }
    return [("also_in", .array(values))]
  }

  private var source: JSONValue {
    let source = analyzed.article.source
    return .object([
      ("path", .string(source.path)), ("record", .number(Double(source.record))),
      ("sha256", .string(source.sha256)), ("encoding", .string(source.encoding)),
      ("url", JSONValue(source.url)), ("outlet", JSONValue(source.outlet)),
    ])
  }

  private func line(_ line: SourceLine) -> JSONValue {
    .object([("n", .number(Double(line.number))), ("role", .string(line.role.rawValue))])
  }

  private var subject: JSONValue {
    guard let subject = analyzed.subject else { return .null }
    return .object(
      unit(subject.place) + [("confidence", .number(subject.confidence.rounded(toPlaces: 2)))])
  }

  private func place(_ mentions: PlaceMentions) -> JSONValue {
    .object(
      unit(mentions.place) + [
        ("confidence", .number(mentions.confidence.rounded(toPlaces: 2))),
        ("mentions", .array(mentions.ranges.map(range))),
        ("alternatives", .array(mentions.alternatives.map(alternative))),
      ])
  }

  /// Another unit that could be meant.
  private func alternative(_ other: PlaceMentions.Alternative) -> JSONValue {
    .object(
      unit(other.place) + [("confidence", .number(other.confidence.rounded(toPlaces: 2)))])
  }

  private func unit(_ place: Place) -> [(key: String, value: JSONValue)] {
    [
      ("id", .string(place.id.rawValue)), ("level", .string(place.level.rawValue)),
      ("kind", .string(place.kind)), ("name", .string(place.name)),
      ("district", JSONValue(place.district?.name)),
      ("province", JSONValue(place.province?.name)),
      (
        "current",
        .array(
          place.current.map {
            .object([
              ("id", .string($0.id.rawValue)), ("kind", .string($0.kind)),
              ("name", .string($0.name)), ("province", JSONValue($0.province)),
            ])
          })
      ),
    ]
  }

  private func metric(_ metric: Metric) -> JSONValue {
    .object(
      [
        ("indicator", .string(metric.indicator)),
        ("indicatorID", JSONValue(metric.indicatorID)),
        ("value", .number(metric.value)),
        ("value_max", metric.valueMax.map(JSONValue.number) ?? .null),
        ("comparator", .string(metric.comparator.rawValue)),
        ("unit", .string(metric.unit)),
        ("period", JSONValue(metric.period)),
        ("place", JSONValue(metric.place?.rawValue)),
        ("base_value", metric.base.map { JSONValue.number($0.value) } ?? .null),
        ("base_value_max", metric.base?.valueMax.map(JSONValue.number) ?? .null),
        ("base_unit", JSONValue(metric.base?.unit)),
      ] + evidence(metric.evidence))
  }

  private func model(_ model: ExemplaryModel) -> JSONValue {
    .object(
      [
        ("name", .string(model.name)), ("modelID", .string(model.modelID)),
        ("kind", .string(model.kind)), ("sponsor", JSONValue(model.sponsor)),
        ("place", JSONValue(model.place?.rawValue)),
      ] + evidence(model.evidence))
  }

  private func achievement(_ achievement: Achievement) -> JSONValue {
    .object(
      [
        ("type", .string(achievement.type.rawValue)), ("holder", .string(achievement.holder)),
        ("place", JSONValue(achievement.place?.rawValue)), ("year", JSONValue(achievement.year)),
        ("grantor", JSONValue(achievement.grantor)),
      ] + evidence(achievement.evidence))
  }

  private func document(_ document: CitedDocument) -> JSONValue {
    .object([
      ("number", .string(document.number)), ("kind", .string(document.kind)),
      ("date", JSONValue(document.date?.description)), ("range", range(document.evidence.range)),
      ("documentID", .string(document.documentID)), ("issuer", JSONValue(document.issuer?.name)),
      ("issuer_level", JSONValue(document.issuer?.level?.rawValue)),
      ("issuer_place", JSONValue(document.issuer?.place)),
    ])
  }

  private func evidence(_ evidence: Evidence) -> [(key: String, value: JSONValue)] {
    [("quote", .string(evidence.quote)), ("range", range(evidence.range))]
  }

  private func range(_ bytes: Range<Int>) -> JSONValue {
    .array([
      .number(Double(offsets.scalarOffset(ofByte: bytes.lowerBound))),
      .number(Double(offsets.scalarOffset(ofByte: bytes.upperBound))),
    ])
  }
}

/// Turns byte offsets of a text into offsets in Unicode scalars, which is what scripts count in.
struct ScalarOffsets {
  /// The number of scalars that begin before each byte whose offset is a multiple of the stride.
  private var checkpoints: [Int] = []
  private let bytes: [UInt8]
  private static let stride = 256

  init(_ text: String) {
    bytes = Array(text.utf8)
    var scalars = 0
    for (index, byte) in bytes.enumerated() {
      if index % ScalarOffsets.stride == 0 { checkpoints.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    checkpoints.append(scalars)
  }

  /// - Complexity: constant.
  func scalarOffset(ofByte offset: Int) -> Int {
    let clamped = min(max(0, offset), bytes.count)
    if clamped == bytes.count { return checkpoints[checkpoints.count - 1] }
    let checkpoint = clamped / ScalarOffsets.stride
    let start = checkpoint * ScalarOffsets.stride
    return checkpoints[checkpoint] + bytes[start..<clamped].count { $0 & 0xC0 != 0x80 }
  }
}

extension Double {
  /// Rounded to a number of decimal places, 0 to 9.
  func rounded(toPlaces places: Int) -> Double {
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    return (self * factor).rounded() / factor
  }
}
