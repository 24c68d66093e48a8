extension SearchKey {
  /// Finds ranges of the key for one range of the source after the other.
  ///
  ///     var cursor = SearchKey.Cursor()
  ///     for token in tokens { key.bytes[cursor.keyRange(of: token.range, in: key)] … }
  ///
  /// Ranges must be given in order and must not overlap. All of them together take time linear in
  /// the key, where ``SearchKey/keyRange(of:)`` searches anew each time.
  public struct Cursor: Sendable {
    private var position = 0
    /// Where the last range ended in the source.
    private var sourceEnd = 0

    /// A cursor at the start of a key.
    public init() {}

    /// The bytes of the key that stand for the characters a range of the source touches.
    ///
    /// - Parameter sourceRange: not empty, and behind all ranges that were asked for before.
    @inline(__always)
    public mutating func keyRange(of sourceRange: Range<Int>, in key: SearchKey) -> Range<Int> {
      let gap = sourceRange.lowerBound - sourceEnd
      sourceEnd = sourceRange.upperBound
      let start = key.position(near: position + gap, from: position, sourceRange.lowerBound)
      position = key.position(near: start + sourceRange.count, from: start, sourceRange.upperBound)
      return key.characterStart(start, ofSource: sourceRange.lowerBound)..<position
    }
  }

  /// The same as the next, looked for first where it is if nothing changes its length in between.
  @inline(__always)
  private func position(near guess: Int, from position: Int, _ offset: Int) -> Int {
    if guess > position, guess < bytes.count, Int(starts[guess]) == offset,
      Int(starts[guess - 1]) < offset
    {
      return guess
    }
    return self.position(from: position, ofSource: offset)
  }

  /// The first position from another on whose character starts at an offset of the source or later.
  @inline(__always)
  private func position(from position: Int, ofSource offset: Int) -> Int {
    var position = position
    while position < bytes.count, Int(starts[position]) < offset { position += 1 }
    return position
  }

  /// Back to the start of the character that an offset of the source is inside of.
  @inline(__always)
  private func characterStart(_ position: Int, ofSource offset: Int) -> Int {
    guard position > 0, Int(starts[position]) > offset else { return position }
    var start = position - 1
    while start > 0, starts[start - 1] == starts[start] { start -= 1 }
    return start
  }
}
