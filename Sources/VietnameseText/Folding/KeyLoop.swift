/// The inner loop of ``KeyBuilder``: where it stands in the source and in the key.
struct KeyLoop {
  let style: SearchKey.Style
  /// The offset in the source.
  var index: Int
  /// How many bytes the key has.
  var count: Int
  /// Where the key ended after a Latin letter that is not ASCII.
  let endOfLatin: Int

  /// Writes what the table knows, until there is something else or almost no text left.
  @inline(__always)
  mutating func run(
    _ source: Span<UInt8>, _ bytes: inout MutableSpan<UInt8>,
    _ origins: inout MutableSpan<UInt32>, isMapped: Bool
  ) {
    let table = KeyTable.table(of: style)
    while index + 11 <= source.count {
      let word = source.word(at: index)
      bytes.store(word.lowercasedASCII, at: count)
      if isMapped { origins.storeSuccessive(from: index, at: count) }
      let others = word.bytesBeyondASCII
      index += others.bytesBeforeFirst
      count += others.bytesBeforeFirst
      if others == 0 { continue }
      let lead = UInt8(truncatingIfNeeded: word &>> UInt64(others.bytesBeforeFirst &* 8))
      let (entry, length) = table.entry(of: lead, in: source, at: index)
      if entry.isDirect {
        bytes.store(entry.bytes, at: count)
        if isMapped { origins.storeRepeated(index, at: count) }
        index += length
        count += entry.length
      } else {
        guard entry.isMark, takeMark(source, &bytes, &origins, isMapped: isMapped) else { return }
      }
    }
  }

  /// Drops the mark at the index, or joins it with the letter before it; false if neither.
  @inline(__always)
  private mutating func takeMark(
    _ source: Span<UInt8>, _ bytes: inout MutableSpan<UInt8>,
    _ origins: inout MutableSpan<UInt32>, isMapped: Bool
  ) -> Bool {
    if style == .folded {
      guard isAfterLatin(bytes) else { return false }
      index += 2
      return true
    }
    let joined = MarkedLetters.standard.join(bytes.span, upTo: count, with: source, at: index)
    guard let joined else { return false }
    bytes.store(joined.bytes, at: joined.start)
    if isMapped { origins.storeRepeated(Int(origins[joined.start]), at: joined.start) }
    index = joined.end
    count = joined.start + joined.length
    return true
  }

  @inline(__always)
  private func isAfterLatin(_ bytes: borrowing MutableSpan<UInt8>) -> Bool {
    count == endOfLatin || count > 0 && bytes[count - 1] &- 0x61 < 26
  }
}

extension OutputBuffer {
  /// Lets the loop write as far as it comes.
  mutating func run(_ loop: inout KeyLoop, over source: Span<UInt8>) {
    makeRoom(for: source.count - loop.index)
    OutputBuffer.run(&loop, over: source, into: &bytes, &origins)
    count = loop.count
  }

  private static func run(
    _ loop: inout KeyLoop, over source: Span<UInt8>, into bytes: inout [UInt8],
    _ origins: inout [UInt32]
  ) {
    let isMapped = !origins.isEmpty
    var bytes = bytes.mutableSpan
    var origins = origins.mutableSpan
    if isMapped {
      loop.run(source, &bytes, &origins, isMapped: true)
    } else {
      loop.run(source, &bytes, &origins, isMapped: false)
    }
  }
}
