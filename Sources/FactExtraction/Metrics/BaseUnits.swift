import NewsModel

/// Brings figures to base units: đồng, m², m³, m, kg, persons, %.
///
/// `3,2 tỷ đồng` → 3,200,000,000 đồng; `40 ngàn thanh niên` → 40,000 người; `2,5 tấn/ha` → 2,500
/// kg/ha, `1,2 nghìn hộ` → 1,200 hộ. What has no base unit, such as `12 xã`, is nil.
public struct BaseUnits: Sendable {
  private let measures: MeasureLexicon
  private let vocabulary: Vocabulary

  /// The units of the tables that are compiled in, or of those with rows of one's own.
  public init(tables: FactTables = FactTables()) {
    measures = MeasureLexicon(tables[.measures], Abbreviations(tables[.abbreviations]))
    var vocabulary = Vocabulary()
    measures.add(to: &vocabulary)
    self.vocabulary = vocabulary
  }

  init(_ lexicon: FactLexicon) {
    measures = lexicon.measures
    vocabulary = lexicon.vocabulary
  }

  /// A figure in its base unit; nil where its unit has none.
  public func amount(of metric: Metric) -> BaseAmount? {
    amount(metric.value, max: metric.valueMax, unit: metric.unit)
  }

  /// A value, or a range of values, in the base unit of a unit as texts write it.
  ///
  /// - Complexity: linear in the unit's length.
  public func amount(_ value: Double, max: Double? = nil, unit: String) -> BaseAmount? {
    let bytes = Array(unit.utf8)
    let tokens = FactLexer.tokens(of: bytes, vocabulary)
    let multiplier = measures.multipliers.match(tokens, at: 0, limit: tokens.count)
    let head = multiplier?.end ?? 0
    guard let base = base(of: tokens, at: head) else {
      return multiplier.map { multiplier in
        let noun = String(decoding: bytes[tokens[head - 1].range.upperBound...], as: UTF8.self)
        return BaseAmount(
          value: value * multiplier.value, valueMax: max.map { $0 * multiplier.value },
          unit: String(noun.drop { $0 == " " }))
      }
    }
    let factor = (multiplier?.value ?? 1) * base.scale.factor
    let rates = tokens[base.end...].map(\.key.text).joined()
    guard rates.isEmpty || rates.hasPrefix("/") else { return nil }
    return BaseAmount(
      value: value * factor, valueMax: max.map { $0 * factor }, unit: base.scale.base + rates)
  }

  /// The base of the unit that starts at a token; of `64 triệu/người` it is money.
  private func base(
    of tokens: [FactToken], at head: Int
  ) -> (end: Int, scale: MeasureLexicon.Scale)? {
    if let unit = measures.units.match(tokens, at: head, limit: tokens.count) {
      return unit.value.scale.map { (unit.end, $0) }
    }
    let isBare = head > 0 && (head == tokens.count || tokens[head].key == "/")
    return isBare ? (head, MeasureLexicon.Scale(base: "đồng", factor: 1)) : nil
  }
}
