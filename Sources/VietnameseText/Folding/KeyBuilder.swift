/// Writes a search key, remembering where each byte came from if that is wanted.
///
/// ASCII goes eight bytes at a time, the letters and marks of Vietnamese by a table; all else one
/// scalar at a time, with what joins it.
struct KeyBuilder {
  /// The key so far; in the end, the whole key, and an origin more than bytes.
  var output: OutputBuffer
  /// Where the key ended after a Latin letter that is not ASCII; marks after it are dropped.
  var endOfLatin = -1
  private let style: SearchKey.Style

  /// The longest stretch that is read in one go: a word and the character after it.
  private static let lookAhead = 11

  init(_ source: Span<UInt8>, style: SearchKey.Style, isMapped: Bool) {
    self.style = style
    output = OutputBuffer(capacity: source.count, isMapped: isMapped)
    var index = 0
    while index < source.count {
      index = addWords(source, from: index)
      if index < source.count { index = addScalar(source, at: index) }
    }
    if style == .exact { placeTones() }
    output.finish(sourceCount: source.count)
  }

  /// Adds what the table knows, up to something else or almost the end; returns where it stopped.
  private mutating func addWords(_ source: Span<UInt8>, from start: Int) -> Int {
    guard start + KeyBuilder.lookAhead <= source.count else { return start }
    var loop = KeyLoop(style: style, index: start, count: output.count, endOfLatin: endOfLatin)
    output.run(&loop, over: source)
    return loop.index
  }

  /// Adds what the scalar at an offset gives; returns where to go on.
  private mutating func addScalar(_ source: Span<UInt8>, at index: Int) -> Int {
    let scalar = DecodedScalar(source, at: index)
    let next = index + scalar.length
    if scalar.value < 0x80 || scalar.value == DecodedScalar.invalid {
      let isCapital = source[index] &- 0x41 < 26
      output.append(isCapital ? source[index] | 0x20 : source[index], from: index)
      return next
    }
    let kind = ScalarTable.standard.scalarClass(scalar.value)
    if kind == .invisible {
      // Without what is between them, two stray bytes could become a letter.
      let isAfterStray = index > 0 && DecodedScalar.start(in: source, before: index) == index
      if isAfterStray { output.append(source.extracting(index..<next), from: index) }
      return next
    }
    return style == .folded
      ? addFolded(scalar, kind, in: source, at: index) : addLower(scalar, in: source, at: index)
  }
}
