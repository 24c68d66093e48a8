/// The unit after a number: `%`, `triệu đồng/người/năm`, `ngàn thanh niên`, `đơn thư, kiến nghị`.
struct UnitPhrase: Hashable, Sendable {
  /// What the unit is.
  enum Kind: Hashable, Sendable {
    case known(MeasureLexicon.Kind)
    /// A noun that is in no list.
    case unlisted
  }

  /// Its tokens, the multiplier included.
  var tokens: Range<Int>
  /// Where the counted noun or the measure starts, after a multiplier.
  var head: Int
  var kind: Kind

  /// Whether something is counted by a noun.
  var isCount: Bool { kind == .known(.noun) || kind == .unlisted }
}
