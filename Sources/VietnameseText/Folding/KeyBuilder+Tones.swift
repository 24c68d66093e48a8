extension KeyBuilder {
  /// Moves the tone of every syllable in the key to its traditional place, and makes ð and ɖ a đ
  /// where that gives a syllable. The key is composed and in lower case.
  mutating func placeTones() {
    var moved: [UInt8] = []
    var origins: [UInt32] = []
    var copied = 0
    for word in WordRuns(bytes) {
      guard let exact = KeyBuilder.exactWord(bytes[word]) else { continue }
      moved.append(contentsOf: bytes[copied..<word.lowerBound])
      origins.append(contentsOf: starts[copied..<word.lowerBound])
      KeyBuilder.append(exact, startsOf: letterStarts(in: word), to: &moved, &origins)
      copied = word.upperBound
    }
    guard copied > 0 else { return }
    bytes = moved + bytes[copied...]
    starts = origins + starts[copied...]
  }

  /// The word as the exact key has it, letter for letter; nil if it is so already.
  private static func exactWord(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.contains(where: { $0 >= 0x80 }) else { return nil }
    if let repaired = lookalikeRepaired(word) {
      return TonePlacement.moveTone(in: repaired[...], style: .traditional) ?? repaired
    }
    return TonePlacement.moveTone(in: word, style: .traditional)
  }

  private static func lookalikeRepaired(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    var repaired = Array(word)
    for index in repaired.indices.dropLast() {
      switch (repaired[index], repaired[index + 1]) {
      case (0xC3, 0xB0), (0xC9, 0x96):
        repaired.replaceSubrange(index...index + 1, with: [0xC4, 0x91])
      default: break
      }
    }
    guard repaired != Array(word), let run = LetterRun(repaired[...]),
      RhymeTable.standard.lists(run)
    else { return nil }
    return repaired
  }

  /// Where each character of a word of the key starts in the source.
  private func letterStarts(in word: Range<Int>) -> [UInt32] {
    word.filter { bytes[$0] & 0xC0 != 0x80 }.map { starts[$0] }
  }

  private static func append(
    _ word: [UInt8], startsOf letters: [UInt32], to moved: inout [UInt8],
    _ origins: inout [UInt32]
  ) {
    var letter = -1
    for byte in word {
      if byte & 0xC0 != 0x80 { letter += 1 }
      moved.append(byte)
      origins.append(letters[letter])
    }
  }
}
