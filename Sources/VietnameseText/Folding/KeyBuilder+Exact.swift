extension KeyBuilder {
  /// Writes the exact key of the whole source.
  mutating func lower() {
    var index = 0
    while index < source.count { index = lowerCluster(at: index) }
    placeTones()
  }

  /// Writes the letter at an offset with what joins it; returns where to go on.
  private mutating func lowerCluster(at index: Int) -> Int {
    let scalar = DecodedScalar(source, at: index)
    let next = index + scalar.length
    let kind = ScalarTable.standard.scalarClass(scalar.value)
    if kind == .invisible { return next }
    if scalar.value == DecodedScalar.invalid {
      append(source[index], from: index)
      return next
    }
    let end = endOfCluster(from: next)
    if kind == .blank && scalar.value != 0x09 {
      appendBlank(index..<end, after: next)
    } else {
      appendLower(scalar.value, index..<end, isSingle: end == next)
    }
    return end
  }

  private mutating func appendBlank(_ range: Range<Int>, after next: Int) {
    append(0x20, from: range.lowerBound)
    guard next < range.upperBound else { return }
    append(contentsOf: composedCluster(next..<range.upperBound), from: next)
  }

  private mutating func appendLower(_ value: UInt32, _ range: Range<Int>, isSingle: Bool) {
    let isPlain = isSingle && CanonicalTable.standard.entry(value).isInert
    if isPlain, let lower = ScalarTable.standard.lowercase(value) {
      append(scalar: LatinBase.isLookalikeOfBarredD(lower) ? 0x111 : lower, from: range.lowerBound)
    } else {
      var lower = Composition.compose(LetterCase.lowercased(composedCluster(range)))
      let first = DecodedScalar(lower, at: 0)
      if LatinBase.isLookalikeOfBarredD(first.value) {
        lower.replaceSubrange(0..<first.length, with: [0xC4, 0x91])
      } else if lower.starts(with: [0x64, 0xCC, 0xB5]) {
        lower.replaceSubrange(0..<3, with: [0xC4, 0x91])
      }
      append(contentsOf: lower, from: range.lowerBound)
    }
  }

  private mutating func append(scalar: UInt32, from start: Int) {
    let before = bytes.count
    bytes.append(scalar: scalar)
    for _ in before..<bytes.count { starts.append(UInt32(truncatingIfNeeded: start)) }
  }
}
