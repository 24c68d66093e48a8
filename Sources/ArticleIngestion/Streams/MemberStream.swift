import NewsModel

/// So many bytes of an archive: a member as it stands in it.
final class MemberStream: ByteStream {
  private let archive: ByteCursor
  /// How many bytes are still to be read.
  private(set) var rest: Int
  private var isTorn = false

  /// The next bytes of an archive.
  init(_ archive: ByteCursor, byteCount: Int) {
    self.archive = archive
    rest = byteCount
  }

  func read(into buffer: inout [UInt8]) -> Bool {
    guard rest > 0 else { return false }
    guard archive.fill(1) else {
      isTorn = true
      return false
    }
    let count = min(rest, archive.available)
    buffer.append(contentsOf: archive.ahead.prefix(count))
    archive.advance(count)
    rest -= count
    return true
  }

  /// The archive tells where it ends too early.
  var fault: Finding.Kind? { nil }
  var isBroken: Bool { isTorn || archive.isBroken }

  /// Passes what nobody has read.
  func finish() {
    rest -= archive.skip(rest)
  }
}
