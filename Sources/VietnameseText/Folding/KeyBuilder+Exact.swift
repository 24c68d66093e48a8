extension KeyBuilder {
  /// Writes the exact key of the whole source.
  mutating func lower() {
    let table = ScalarTable.standard
    var index = 0
    while index < source.count {
      let scalar = DecodedScalar(source, at: index)
      let next = index + scalar.length
      let end =
        scalar.value < 0x80 && (next == source.count || source[next] < 0xC2)
        ? next : endOfCluster(from: next)
      if scalar.value == DecodedScalar.invalid {
        append(source[index], from: index)
        index = next
        continue
      }
      switch table.scalarClass(scalar.value) {
      case .invisible:
        index = next
        continue
      case .blank: appendBlank(index..<end, after: next)
      default: appendLower(scalar.value, index..<end, isSingle: end == next)
      }
      index = end
    }
    placeTones()
  }

  private mutating func appendBlank(_ range: Range<Int>, after next: Int) {
    append(0x20, from: range.lowerBound)
    guard next < range.upperBound else { return }
    append(contentsOf: composedCluster(next..<range.upperBound), from: next)
  }

  private mutating func appendLower(_ value: UInt32, _ range: Range<Int>, isSingle: Bool) {
    let isPlain = isSingle && CanonicalTable.standard.entry(value).isInert
    if isPlain, let lower = ScalarTable.standard.lowercase(value) {
      append(scalar: lower, from: range.lowerBound)
    } else {
      let lower = Composition.compose(LetterCase.lowercased(composedCluster(range)))
      append(contentsOf: lower, from: range.lowerBound)
    }
  }

  private mutating func append(scalar: UInt32, from start: Int) {
    let before = bytes.count
    bytes.append(scalar: scalar)
    for _ in before..<bytes.count { starts.append(UInt32(truncatingIfNeeded: start)) }
  }
}
