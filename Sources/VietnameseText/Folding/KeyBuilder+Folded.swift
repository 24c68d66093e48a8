/// What is searched without case and marks.
extension KeyBuilder {
  /// Adds what a scalar beyond ASCII gives; returns where to go on.
  mutating func addFolded(
    _ scalar: DecodedScalar, _ kind: ScalarClass, in source: Span<UInt8>, at index: Int
  ) -> Int {
    let next = index + scalar.length
    let letter = ScalarTable.standard.foldedLetter(scalar.value)
    if letter != 0 {
      output.append(letter, from: index)
    } else if kind == .blank {
      output.append(0x20, from: index)
    } else if kind != .mark || !isAfterLatin || !LatinBase.isNonspacing(scalar.value) {
      return foldCluster(scalar, in: source, at: index)
    }
    return next
  }

  private var isAfterLatin: Bool {
    output.count == endOfLatin
      || output.count > 0 && output.bytes[output.count - 1] &- 0x61 < 26
  }

  /// Letters of other scripts, and rare Latin ones: composed as a whole, then stripped if Latin.
  private mutating func foldCluster(
    _ scalar: DecodedScalar, in source: Span<UInt8>, at index: Int
  ) -> Int {
    let next = index + scalar.length
    let end = endOfCluster(in: source, from: next)
    if end == next, addPlain(scalar.value, from: index) { return next }
    let base = baseOfCluster(scalar, in: source, at: index)
    let start = takesBackSign(at: base, in: source) ? base : index
    let lower = LetterCase.lowercased(composedCluster(source, start..<end))
    var isAfterLatin = isAfterLatin
    let stripped = LatinBase.stripped(lower, isAfterLatin: &isAfterLatin)
    output.append(stripped.span, from: base)
    if isAfterLatin { endOfLatin = output.count }
    return end
  }

  /// Adds a scalar without marks that is one letter in lower case; false for others.
  private mutating func addPlain(_ value: UInt32, from index: Int) -> Bool {
    let table = CanonicalTable.standard
    guard table.entry(value).isInert, let lower = ScalarTable.standard.lowercase(value),
      table.entry(lower).isInert
    else { return false }
    let isLatin = LatinBase.isLatin(lower)
    if table.comesApart(lower), isLatin || isAfterLatin { return false }
    output.append(scalar: lower, from: index)
    if isLatin { endOfLatin = output.count }
    return true
  }

  /// The start of the letter that a scalar may join; its own where there is none.
  private func baseOfCluster(
    _ scalar: DecodedScalar, in source: Span<UInt8>, at index: Int
  ) -> Int {
    guard KeyBuilder.mayJoin(scalar.value) else { return index }
    return baseOfCluster(in: source, before: index) ?? index
  }

  /// Takes back a sign <, = or > that was added before its marks were seen: though it is ASCII, a
  /// stroke after it composes with it to ≠. Says whether it has done so.
  private mutating func takesBackSign(at base: Int, in source: Span<UInt8>) -> Bool {
    guard output.count > 0, 0x3C...0x3E ~= output.bytes[output.count - 1],
      0x3C...0x3E ~= source[base]
    else { return false }
    output.count -= 1
    return true
  }
}

extension LatinBase {
  /// The text without the marks of Latin letters, composed.
  fileprivate static func stripped(_ utf8: [UInt8], isAfterLatin: inout Bool) -> [UInt8] {
    var parts: [UInt32] = []
    var index = 0
    while index < utf8.count {
      let scalar = DecodedScalar(utf8, at: index)
      CanonicalTable.standard.appendDecomposition(of: scalar.value, to: &parts)
      index += scalar.length
    }
    var output: [UInt8] = []
    for part in parts {
      let isMark = isNonspacing(part)
      if isMark && isAfterLatin { continue }
      // A mark that is kept, since it takes room, is no new base.
      let isBase = CanonicalTable.standard.entry(part).combiningClass == 0
      if !isMark && isBase { isAfterLatin = isLatin(part) }
      output.append(scalar: part)
    }
    return Composition.compose(output)
  }
}
