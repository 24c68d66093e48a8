/// Letters with the scalars that join them, invisible characters in between left out.
extension KeyBuilder {
  /// Whether a scalar may join the one before it, or has to change. Blanks do neither: whatever
  /// they compose to, they become a space.
  static func mayJoin(_ value: UInt32) -> Bool {
    !CanonicalTable.standard.entry(value).isInert
      && ScalarTable.standard.scalarClass(value) != .blank
  }

  /// The end of the scalars after an offset that may join the one before it, and those that are
  /// dropped among them; the offset itself where there are none.
  func endOfCluster(in source: Span<UInt8>, from start: Int) -> Int {
    guard start < source.count, source[start] >= 0xC2 else { return start }
    var index = start
    var end = start
    while index < source.count, source[index] >= 0xC2 {
      let scalar = DecodedScalar(source, at: index)
      if ScalarTable.standard.scalarClass(scalar.value) != .invisible {
        guard KeyBuilder.mayJoin(scalar.value) else { break }
        end = index + scalar.length
      }
      index += scalar.length
    }
    return end
  }

  /// The start of the letter that a scalar may join; nil where none stands before it, or a blank.
  func baseOfCluster(in source: Span<UInt8>, before index: Int) -> Int? {
    var end = index
    while end > 0 {
      let start = DecodedScalar.start(in: source, before: end)
      guard start < end else { return nil }
      let value = DecodedScalar(source, at: start).value
      let kind = ScalarTable.standard.scalarClass(value)
      if kind == .blank { return nil }
      if kind != .invisible, !KeyBuilder.mayJoin(value) { return start }
      end = start
    }
    return nil
  }

  /// The composed form of a cluster without its invisible characters.
  func composedCluster(_ source: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var kept: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = DecodedScalar(source, at: index)
      if ScalarTable.standard.scalarClass(scalar.value) != .invisible {
        kept.append(source.extracting(index..<index + scalar.length))
      }
      index += scalar.length
    }
    return Composition.compose(kept)
  }
}
