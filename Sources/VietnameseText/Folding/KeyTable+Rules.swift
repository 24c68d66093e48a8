extension KeyTable {
  /// The entry of a scalar in a key without marks.
  static func foldedBits(_ value: UInt32) -> UInt32 {
    let letter = ScalarTable.standard.foldedLetter(value)
    if letter != 0 { return direct(UInt32(letter)) }
    switch ScalarTable.standard.scalarClass(value) {
    case .invisible: return 0
    case .blank: return direct(0x20)
    case .mark: return LatinBase.isNonspacing(value) ? Entry.mark : 0
    default: return isConstant(value) ? direct(value) : 0
    }
  }

  /// The entry of a scalar in a key in lower case.
  static func exactBits(_ value: UInt32) -> UInt32 {
    switch ScalarTable.standard.scalarClass(value) {
    case .invisible: return 0
    case .blank: return direct(0x20)
    case .mark: return Entry.mark
    default: break
    }
    let table = CanonicalTable.standard
    guard let lower = ScalarTable.standard.lowercase(value), table.entry(value).isInert,
      table.entry(lower).isInert,
      DecodedScalar.encoded(lower).length <= DecodedScalar.encoded(value).length
    else { return 0 }
    return direct(LatinBase.isLookalikeOfBarredD(lower) ? 0x111 : lower)
  }

  /// Whether a scalar stands for itself in a key without marks, whatever comes after it.
  private static func isConstant(_ value: UInt32) -> Bool {
    let table = CanonicalTable.standard
    return ScalarTable.standard.lowercase(value) == value && table.entry(value).isInert
      && !table.comesApart(value) && !CanonicalTable.firstParts.contains(value)
      && !LatinBase.isLatin(value)
  }

  private static func direct(_ scalar: UInt32) -> UInt32 {
    let (word, length) = DecodedScalar.encoded(scalar)
    return Entry.direct | UInt32(length) << 24 | UInt32(truncatingIfNeeded: word)
  }
}
