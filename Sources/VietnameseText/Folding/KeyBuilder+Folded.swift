extension KeyBuilder {
  /// Writes the folded key of the whole source.
  mutating func fold() {
    var index = 0
    var isAfterLatin = false
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        let isCapital = byte &- 0x41 < 26
        append(isCapital ? byte | 0x20 : byte, from: index)
        isAfterLatin = (byte | 0x20) &- 0x61 < 26
        index += 1
      } else {
        index = foldScalar(at: index, isAfterLatin: &isAfterLatin)
      }
    }
  }

  /// Writes what the scalar at an offset gives; returns where to go on.
  private mutating func foldScalar(at index: Int, isAfterLatin: inout Bool) -> Int {
    let table = ScalarTable.standard
    let scalar = DecodedScalar(source, at: index)
    let next = index + scalar.length
    let letter = table.foldedLetter(scalar.value)
    if letter != 0 {
      append(letter, from: index)
      isAfterLatin = true
      return next
    }
    switch table.scalarClass(scalar.value) {
    case .invisible: return next
    case .mark where isAfterLatin && LatinBase.isNonspacing(scalar.value): return next
    case .blank:
      append(0x20, from: index)
      isAfterLatin = false
      return next
    default: return foldCluster(scalar, at: index, isAfterLatin: &isAfterLatin)
    }
  }

  /// Letters of other scripts, and rare Latin ones: composed as a whole, then stripped if Latin.
  private mutating func foldCluster(
    _ scalar: DecodedScalar, at index: Int, isAfterLatin: inout Bool
  ) -> Int {
    isAfterLatin = false
    guard scalar.value != DecodedScalar.invalid else {
      append(source[index], from: index)
      return index + 1
    }
    let end = endOfCluster(from: index + scalar.length)
    let lower = LetterCase.lowercased(composedCluster(index..<end))
    let stripped = LatinBase.stripped(lower, isAfterLatin: &isAfterLatin)
    append(contentsOf: stripped, from: index)
    return end
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
      if !isMark { isAfterLatin = isLatin(part) }
      output.append(scalar: part)
    }
    return Composition.compose(output)
  }
}
