extension KeyBuilder {
  /// Moves the tone of every syllable in the key to its traditional place. The key is composed and
  /// in lower case.
  mutating func placeTones() {
    var moved: [UInt8] = []
    var origins: [UInt32] = []
    var copied = 0
    for word in WordRuns(bytes) {
      guard let exact = TonePlacement.moveTone(in: bytes, word, style: .traditional) else {
        continue
      }
      moved.append(contentsOf: bytes[copied..<word.lowerBound])
      origins.append(contentsOf: starts[copied..<word.lowerBound])
      KeyBuilder.append(exact, startsOf: letterStarts(in: word), to: &moved, &origins)
      copied = word.upperBound
    }
    guard copied > 0 else { return }
    bytes = moved + bytes[copied...]
    starts = origins + starts[copied...]
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
