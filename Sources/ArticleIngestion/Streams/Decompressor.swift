import CCompression
import NewsModel

/// One stream of the system's decompression libraries.
///
/// The only type that sees their pointers: the stream is the one that `compression_open` gave, used by
/// this object alone until it ends, and the library is told how much of each buffer there is.
final class Decompressor {
  /// What a step came to.
  enum Status: Hashable { case goesOn, end, damaged, overLimit }

  private let stream: OpaquePointer
  private var block = [UInt8](repeating: 0, count: 128 << 10)

  /// Begins a stream; nil when there is no memory for it.
  ///
  /// - Parameter isBare: whether the stream is deflate as in zip archives, without a gzip header.
  init?(_ format: InputFormat, isBare: Bool = false, memoryLimit: Int) {
    guard let kind = Decompressor.kind(format, isBare: isBare),
      let stream = compression_open(kind, memoryLimit)
    else { return nil }
    self.stream = stream
  }

  private static func kind(_ format: InputFormat, isBare: Bool) -> compression_format? {
    switch format {
    case .gzip: isBare ? compression_deflate : compression_gzip
    case .zstd: compression_zstd
    case .xz: compression_xz
    case .bzip2: compression_bzip2
    default: nil
    }
  }

  /// Unpacks some of the input to the end of a buffer.
  ///
  /// - Returns: how many bytes of the input are done with.
  func step(
    _ input: [UInt8], from start: Int, into output: inout [UInt8]
  ) -> (consumed: Int, status: Status) {
    var consumed = 0
    var produced = 0
    let count = input.count - start
    let status = input.withUnsafeBufferPointer { bytes in
      compression_step(
        stream, bytes.baseAddress.map { $0 + start }, count, &consumed, &block, block.count,
        &produced)
    }
    output.append(contentsOf: block[..<produced])
    return (consumed, Status(status))
  }

  /// Begins the stream that follows one that has ended.
  func restart() -> Bool { compression_restart(stream) != 0 }

  deinit { compression_close(stream) }
}

extension Decompressor.Status {
  fileprivate init(_ status: compression_status) {
    self =
      switch status {
      case compression_going_on: .goesOn
      case compression_end: .end
      case compression_over_limit: .overLimit
      default: .damaged
      }
  }
}
