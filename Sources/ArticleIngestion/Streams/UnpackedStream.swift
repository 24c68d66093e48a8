import NewsModel

/// What a packed stream unpacks to.
///
/// Streams behind each other are one, as `cat a.gz b.gz` and web archives have them. A break, an end
/// too early, and growth beyond all measure end the stream; what came before is good.
final class UnpackedStream: ByteStream {
  private let source: ByteCursor
  private let format: InputFormat
  private let decompressor: Decompressor?
  private let limits: InputLimits
  private let start: Int
  private let isSingle: Bool
  private var produced = 0
  private var isAtEnd = false
  private var hasEndedMember = false
  private(set) var fault: Finding.Kind?

  /// A stream over packed bytes.
  ///
  /// - Parameters:
  ///   - isBare: whether a stream of gzip is deflate without a header, as in zip archives.
  ///   - isSingle: whether what follows the stream's end is none of it.
  init(
    _ source: ByteCursor, format: InputFormat, isBare: Bool = false, isSingle: Bool = false,
    limits: InputLimits
  ) {
    self.source = source
    self.format = format
    self.limits = limits
    self.isSingle = isSingle
    start = source.offset
    decompressor = Decompressor(format, isBare: isBare, memoryLimit: limits.unpackingMemory)
  }

  var isBroken: Bool { fault != nil || source.isBroken }

  func read(into buffer: inout [UInt8]) -> Bool {
    let before = buffer.count
    while !isAtEnd, buffer.count == before { advance(into: &buffer) }
    produced += buffer.count - before
    if produced > limits.alwaysExpanded, produced / limits.expansion > source.offset - start {
      end(.expandsTooFar(times: limits.expansion))
    }
    return buffer.count > before
  }

  private func advance(into buffer: inout [UInt8]) {
    guard let decompressor else {
      return end(.needsMemory(bytes: limits.unpackingMemory, limit: limits.unpackingMemory))
    }
    let hasInput = source.fill(1)
    if hasEndedMember, !beginsMember(hasInput) { return }
    let before = buffer.count
    let (consumed, status) = decompressor.step(source.window, from: source.start, into: &buffer)
    source.advance(consumed)
    switch status {
    case .end: hasEndedMember = true
    case .damaged: end(.damaged(format, offset: produced + buffer.count - before))
    case .overLimit:
      end(.needsMemory(bytes: limits.unpackingMemory * 2, limit: limits.unpackingMemory))
    case .goesOn:
      // Neither input nor output: the stream ends within a member.
      if !hasInput, buffer.count == before {
        end(source.isBroken ? nil : .cutShort(format))
      } else if hasInput, consumed == 0, buffer.count == before {
        stall()
      }
    }
  }

  /// The library wants more than is in memory at once, or nothing will ever come.
  private func stall() {
    if !source.fill(source.available + 1) { end(source.isBroken ? nil : .cutShort(format)) }
  }

  /// Whether another packed stream follows the one that has ended; zeros that fill up a block are
  /// passed, and what else stands there is none of it.
  private func beginsMember(_ hasInput: Bool) -> Bool {
    guard hasInput, !isSingle else {
      end(nil)
      return false
    }
    if source.window[source.start] == 0 {
      source.advance(1)
      return false
    }
    let begins = FormatSniffer.packing(of: source) == format && decompressor?.restart() == true
    if begins { hasEndedMember = false } else { end(.damaged(format, offset: produced)) }
    return begins
  }

  private func end(_ fault: Finding.Kind?) {
    isAtEnd = true
    self.fault = self.fault ?? fault
  }
}
