extension TypedWord {
  /// Adds the word as it stands.
  func append(to output: inout [UInt8]) {
    let place = tonePosition
    for position in letters.indices {
      let code = letters[position].code
      if code.isLetter {
        output.append(scalar: table.scalar(of: position == place ? code.with(tone) : code))
      } else {
        output.append(letters[position].key)
      }
    }
  }
}
