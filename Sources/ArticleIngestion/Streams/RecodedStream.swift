import NewsModel
import VietnameseText

/// Text of another encoding as UTF-8.
final class RecodedStream: ByteStream {
  private let source: ByteCursor
  private var decoder: TextDecoder
  private var isAtEnd = false

  /// A stream over text in an encoding.
  init(_ source: ByteCursor, encoding: TextEncoding) {
    self.source = source
    decoder = TextDecoder(encoding, restoresCapitals: true)
  }

  func read(into buffer: inout [UInt8]) -> Bool {
    let before = buffer.count
    while !isAtEnd, buffer.count == before {
      var chunk: [UInt8] = []
      isAtEnd = !source.read(into: &chunk)
      buffer += isAtEnd ? decoder.finish() : decoder.decode(chunk)
    }
    return buffer.count > before
  }

  var fault: Finding.Kind? { nil }
  var isBroken: Bool { source.isBroken }
}
