import VietnameseText

/// Decodes standard input as it comes, in memory that does not grow with it.
///
/// Without a named encoding, ASCII goes straight through, since all encodings agree on it; from the
/// first other byte on a sample is gathered, the encoding is decided on it, and the rest streams.
struct DecodingFilter {
  /// Whether to say which encoding was decided on and why.
  var isExplaining = false

  private var decoder: TextDecoder?
  private var sample: [UInt8] = []

  private static let sampleSize = 1 << 18

  init(encoding: TextEncoding?, restoresCapitals: Bool) {
    decoder = encoding.map { TextDecoder($0, restoresCapitals: restoresCapitals) }
  }

  /// Writes what the bytes that have come make certain.
  mutating func take(_ chunk: [UInt8]) {
    if decoder != nil {
      write(decoder?.decode(chunk) ?? [])
    } else if sample.isEmpty, DecodingFilter.isPlain(chunk) {
      StandardStreams.write(chunk)
    } else {
      sample += chunk
      if sample.count >= DecodingFilter.sampleSize { decide() }
    }
  }

  /// Writes the rest.
  mutating func finish() {
    if decoder == nil { decide() }
    write(decoder?.finish() ?? [])
  }

  private mutating func decide() {
    // A character that is cut by the sample's end is no fault of the encoding.
    let end = sample.count < DecodingFilter.sampleSize ? nil : sample.lastIndex(of: 0x0A)
    let decision = TextEncoding.detect(end.map { Array(sample[...$0]) } ?? sample)
    if isExplaining { StandardStreams.writeError(decision.sentence(in: Launch.language) + "\n") }
    decoder = TextDecoder(decision.encoding, restoresCapitals: true)
    write(decoder?.decode(sample) ?? [])
    sample = []
  }

  private func write(_ output: [UInt8]) {
    if !output.isEmpty { StandardStreams.write(output) }
  }

  /// ASCII without zeros, which UTF-16 has.
  private static func isPlain(_ chunk: [UInt8]) -> Bool {
    chunk.allSatisfy { $0 > 0 && $0 < 0x80 }
  }
}
