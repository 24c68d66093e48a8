import NewsModel

/// A window on a stream, into which parsers look ahead and along which they move.
///
/// What has been passed is forgotten, so that memory holds one block and what is looked ahead.
final class ByteCursor: ByteStream {
  private let source: any ByteStream
  /// The bytes in memory; those from `start` on are ahead.
  private(set) var window: [UInt8] = []
  /// The index in `window` of the next byte.
  private(set) var start = 0
  /// How many bytes have been passed since the beginning of the stream.
  private(set) var offset = 0
  private var isSourceAtEnd = false

  /// A cursor at the beginning of a stream.
  init(_ source: any ByteStream) {
    self.source = source
  }

  /// How many bytes are ahead in memory.
  var available: Int { window.count - start }

  /// The bytes that are ahead in memory.
  var ahead: ArraySlice<UInt8> { window[start...] }

  /// Reads until so many bytes are ahead.
  ///
  /// - Returns: whether there are so many.
  func fill(_ count: Int) -> Bool {
    while available < count {
      guard readMore() else { return false }
    }
    return true
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { !fill(1) }

  /// Passes bytes that are ahead in memory.
  func advance(_ count: Int) {
    start += count
    offset += count
  }

  /// Passes bytes, reading on as needed.
  ///
  /// - Returns: how many there were to pass.
  @discardableResult
  func skip(_ count: Int) -> Int {
    var left = count
    while left > 0, fill(1) {
      let step = min(left, available)
      advance(step)
      left -= step
    }
    return count - left
  }

  /// Moves back to an index of the window that has just been passed.
  func goBack(to index: Int) {
    offset -= start - index
    start = index
  }

  /// Whether the next bytes are these.
  func startsWith(_ bytes: [UInt8]) -> Bool {
    fill(bytes.count) && ahead.starts(with: bytes)
  }

  /// A line that was read.
  enum Line {
    /// Where it stands in `window`, without its line feed; valid until the cursor is used again.
    case whole(Range<Int>)
    /// It has more bytes than the limit; it has been passed.
    case tooLong(byteCount: Int)
  }

  /// Passes the next line with its line feed, or nil at the end.
  ///
  /// - Parameter limit: how many bytes of a line are kept in memory.
  func nextLine(limit: Int) -> Line? {
    var searched = 0
    while true {
      let from = start + searched
      if let end = window.index(of: 0x0A, from: from) {
        return take(start..<end, limit: limit, lineFeed: 1)
      }
      searched = available
      if searched > limit { return .tooLong(byteCount: skipLine()) }
      if !readMore() {
        return available == 0 ? nil : take(start..<window.count, limit: limit, lineFeed: 0)
      }
    }
  }

  private func take(_ range: Range<Int>, limit: Int, lineFeed: Int) -> Line {
    advance(range.count + lineFeed)
    return range.count > limit ? .tooLong(byteCount: range.count) : .whole(range)
  }

  private func skipLine() -> Int {
    var count = 0
    while fill(1) {
      let end = window.index(of: 0x0A, from: start)
      count += (end ?? window.count) - start
      advance((end.map { $0 + 1 } ?? window.count) - start)
      if end != nil { break }
    }
    return count
  }

  private func readMore() -> Bool {
    guard !isSourceAtEnd else { return false }
    if start == window.count {
      window.removeAll(keepingCapacity: true)
      start = 0
    } else if start > 0 {
      window.removeSubrange(..<start)
      start = 0
    }
    isSourceAtEnd = !source.read(into: &window)
    return !isSourceAtEnd
  }

  // As a stream it hands out what is ahead, then the rest.
  func read(into buffer: inout [UInt8]) -> Bool {
    guard fill(1) else { return false }
    buffer.append(contentsOf: ahead)
    advance(available)
    return true
  }

  var fault: Finding.Kind? { source.fault }
  var isBroken: Bool { source.isBroken }
}

extension [UInt8] {
  /// The index of the first such byte at or behind an index, or nil.
  func index(of byte: UInt8, from start: Int) -> Int? {
    ByteBlocks.firstIndex(of: byte, in: span, from: start)
  }
}
