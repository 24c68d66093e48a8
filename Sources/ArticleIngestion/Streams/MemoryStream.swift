import NewsModel

/// Bytes that are in memory already, as a stream.
final class MemoryStream: ByteStream {
  private var bytes: [UInt8]?

  /// A stream of some bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func read(into buffer: inout [UInt8]) -> Bool {
    guard let rest = bytes, !rest.isEmpty else { return false }
    if buffer.isEmpty { buffer = rest } else { buffer.append(contentsOf: rest) }
    bytes = nil
    return true
  }

  var fault: Finding.Kind? { nil }
  var isBroken: Bool { false }
}
