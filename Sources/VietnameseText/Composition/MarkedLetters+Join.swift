extension MarkedLetters {
  /// A letter that was written before, with the marks after it.
  struct Joined {
    /// Where the letter was written.
    var start: Int
    /// The letter with its marks in UTF-8, the first byte lowest.
    var bytes: UInt64
    /// How many bytes it takes.
    var length: Int
    /// The end of the marks in the source.
    var end: Int
  }

  /// Joins the marks at an offset of the source with the last letter that was written.
  ///
  /// - Returns: nil where they are not one Vietnamese letter, or something else may join it.
  @inline(__always)
  func join(
    _ output: Span<UInt8>, upTo count: Int, with utf8: Span<UInt8>, at index: Int
  ) -> Joined? {
    guard count > 0 else { return nil }
    let last = output[count - 1]
    let start = last < 0x80 ? count - 1 : DecodedScalar.start(in: output, before: count)
    guard start < count else { return nil }
    var state = self.state(
      of: last < 0x80 ? UInt32(last) : DecodedScalar(output, at: start).value)
    var end = index
    repeat {
      guard end + 1 < utf8.count else { return nil }
      state = self.state(state, with: utf8[end], utf8[end + 1])
      end += 2
    } while state != 0 && end < utf8.count && utf8[end] & 0xFE == 0xCC
    guard state != 0, end == utf8.count || !ComposedFilter.isDoubtful(utf8, at: end) else {
      return nil
    }
    let bytes = self.bytes(of: state)
    return Joined(start: start, bytes: bytes, length: bytes > 0xFFFF ? 3 : 2, end: end)
  }
}
