extension KeyBuilder {
  /// Moves the tone of every syllable in the key to its traditional place. The key is composed and
  /// in lower case.
  mutating func placeTones() {
    if let moved = KeyBuilder.moved(output) { output = moved }
  }

  /// The key with the tones in their places, or nil if they are there already.
  private static func moved(_ key: OutputBuffer) -> OutputBuffer? {
    let bytes = key.bytes.span.extracting(0..<key.count)
    let scanner = ToneScanner(style: .traditional)
    var index = 0
    guard var move = scanner.nextMove(in: bytes, from: &index) else { return nil }
    var output = OutputBuffer(capacity: key.count, isMapped: key.isMapped)
    var copied = 0
    while true {
      copied = add(move.first, to: &output, of: key, after: copied)
      copied = add(move.second, to: &output, of: key, after: copied)
      guard let next = scanner.nextMove(in: bytes, from: &index) else { break }
      move = next
    }
    output.append(key, copied..<key.count)
    return output
  }

  /// Copies the key up to a letter, and adds what replaces it; returns the end of the letter.
  private static func add(
    _ change: ToneMove.Change, to output: inout OutputBuffer, of key: OutputBuffer,
    after copied: Int
  ) -> Int {
    let start = change.range.lowerBound
    output.append(key, copied..<start)
    output.append(scalar: change.scalar, from: key.isMapped ? Int(key.origins[start]) : 0)
    return change.range.upperBound
  }
}
