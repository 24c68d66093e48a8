/// What is searched with its marks, in lower case.
extension KeyBuilder {
  /// Adds what a scalar beyond ASCII gives; returns where to go on.
  ///
  /// A scalar that joins the letter before it is added once more together with that letter.
  mutating func addLower(_ scalar: DecodedScalar, in source: Span<UInt8>, at index: Int) -> Int {
    guard KeyBuilder.mayJoin(scalar.value), let base = baseOfCluster(in: source, before: index)
    else { return lowerCluster(in: source, at: index) }
    output.removeLastScalar()
    return lowerCluster(in: source, at: base)
  }

  private mutating func lowerCluster(in source: Span<UInt8>, at index: Int) -> Int {
    let scalar = DecodedScalar(source, at: index)
    let next = index + scalar.length
    let kind = ScalarTable.standard.scalarClass(scalar.value)
    if kind == .blank && scalar.value != 0x09 {
      output.append(0x20, from: index)
      return next
    }
    let end = endOfCluster(in: source, from: next)
    if next < end || !addPlain(scalar.value, from: index) {
      output.append(lower(composedCluster(source, index..<end)).span, from: index)
    }
    return end
  }

  /// Adds a scalar without marks that has one lower-case letter; false for others.
  private mutating func addPlain(_ value: UInt32, from index: Int) -> Bool {
    guard CanonicalTable.standard.entry(value).isInert,
      let lower = ScalarTable.standard.lowercase(value)
    else { return false }
    output.append(
      scalar: LatinBase.isLookalikeOfBarredD(lower) ? 0x111 : lower, from: index)
    return true
  }

  /// The lower-case form of a composed cluster, with đ for what looks like it.
  private func lower(_ cluster: [UInt8]) -> [UInt8] {
    var lower = Composition.compose(LetterCase.lowercased(cluster))
    guard !lower.isEmpty else { return lower }
    let first = DecodedScalar(lower, at: 0)
    if LatinBase.isLookalikeOfBarredD(first.value) {
      lower.replaceSubrange(0..<first.length, with: [0xC4, 0x91])
    } else if lower.starts(with: [0x64, 0xCC, 0xB5]) {
      lower.replaceSubrange(0..<3, with: [0xC4, 0x91])
    }
    return lower
  }
}
