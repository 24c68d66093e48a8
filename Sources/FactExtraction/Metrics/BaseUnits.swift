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

  /// The units of a table, with a vocabulary that they were added to.
  init(_ measures: MeasureLexicon, _ vocabulary: Vocabulary) {
    (self.measures, self.vocabulary) = (measures, vocabulary)
  }

  /// A figure in its base unit; nil where its unit has none.
  public func amount(of metric: Metric) -> BaseAmount? {
    amount(metric.value, max: metric.valueMax, unit: metric.unit)
  }

  /// A value, or a range of values, in the base unit of a unit as texts write it.
  ///
  /// - Complexity: linear in the unit's length.
  public func amount(_ value: Double, max: Double? = nil, unit: String) -> BaseAmount? {
    let text = Array(unit.utf8)
    let tokens = FactLexer.tokens(of: text, vocabulary)
    return amount(value, max: max, unit: tokens.indices, of: tokens, text)
  }

  /// The same of a unit that is some words of a text.
  func amount(
    _ value: Double, max: Double?, unit: Range<Int>, of tokens: [FactToken], _ text: [UInt8]
  ) -> BaseAmount? {
    let multiplier = measures.multipliers.match(
      tokens, at: unit.lowerBound, limit: unit.upperBound)
    let head = multiplier?.end ?? unit.lowerBound
    guard let base = base(of: tokens, at: head, unit) else {
      return multiplier.map { multiplier in
        let end = tokens[unit.upperBound - 1].range.upperBound
        let noun = String(decoding: text[tokens[head - 1].range.upperBound..<end], as: UTF8.self)
        return BaseAmount(
          value: value * multiplier.value, valueMax: max.map { $0 * multiplier.value },
          unit: String(noun.drop { $0 == " " }))
      }
    }
    let factor = (multiplier?.value ?? 1) * base.scale.factor
    let rates = tokens[base.end..<unit.upperBound].map(\.key.text).joined()
    guard rates.isEmpty || rates.hasPrefix("/") else { return nil }
    return BaseAmount(
      value: value * factor, valueMax: max.map { $0 * factor }, unit: base.scale.base + rates)
  }

  /// The base of a unit whose own words start at a token; of `64 triệu/người` it is money.
  private func base(
    of tokens: [FactToken], at head: Int, _ unit: Range<Int>
  ) -> (end: Int, scale: MeasureLexicon.Scale)? {
    if let known = measures.units.match(tokens, at: head, limit: unit.upperBound) {
      return known.value.scale.map { (known.end, $0) }
    }
    let isBare =
      head > unit.lowerBound && (head == unit.upperBound || tokens[head].key == .slash)
    return isBare ? (head, MeasureLexicon.Scale(base: "đồng", factor: 1)) : nil
  }
}
