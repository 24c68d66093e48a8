/// Turns bytes of a legacy encoding into UTF-8, in NFC, as they arrive.
///
/// Total: every byte becomes something. Bytes that the encoding has no letter for are read as in
/// the system it was used on, windows-1252 for most. The text does not depend on where the chunks
/// are cut, since whole lines are decoded; a line longer than ``longestLine`` is cut there.
///
///     var decoder = LegacyDecoder(.tcvn3)
///     decoder.decode([0x56, 0x69, 0xD6, 0x74])   // nothing yet: the line may go on
///     decoder.finish()                           // Việt
public struct LegacyDecoder: Sendable {
  /// How many bytes of a line are looked at together.
  public static let longestLine = 1 << 16

  /// The encoding read.
  public let encoding: LegacyEncoding
  /// Whether small letters with tones between capitals become capitals.
  ///
  /// TCVN3 and VietWare F have no capital letters with tones; `VIệT` was shown as `VIỆT` by a font of
  /// capitals. False keeps what the bytes say, as other decoders do.
  public let restoresCapitals: Bool

  private let table: ByteTable
  /// The bytes of a line without its end.
  private var pending: [UInt8] = []

  /// A decoder that has read nothing yet.
  public init(_ encoding: LegacyEncoding, restoresCapitals: Bool = false) {
    self.encoding = encoding
    self.restoresCapitals = restoresCapitals && encoding.lacksTonedCapitals
    table = ByteTable(encoding)
  }

  /// The text of the lines that end within a chunk.
  ///
  /// - Complexity: linear.
  public mutating func decode(_ chunk: [UInt8]) -> [UInt8] {
    guard let lastEnd = chunk.lastIndex(of: 0x0A) else {
      pending += chunk
      return pending.count < LegacyDecoder.longestLine ? [] : cutPending()
    }
    pending += chunk[...lastEnd]
    var output = decodeLines(pending[...])
    pending = Array(chunk[(lastEnd + 1)...])
    if pending.count >= LegacyDecoder.longestLine { output += cutPending() }
    return output
  }

  /// The rest: the text of a last line that has no end.
  public mutating func finish() -> [UInt8] {
    defer { pending = [] }
    return decodeLines(pending[...])
  }

  /// The text of bytes that are complete.
  ///
  /// - Complexity: linear; one pass and one allocation for the encodings of one byte a letter.
  public static func decode(
    _ bytes: [UInt8], from encoding: LegacyEncoding, restoresCapitals: Bool = false
  ) -> [UInt8] {
    LegacyDecoder(encoding, restoresCapitals: restoresCapitals).decodeLines(bytes[...])
  }

  /// Decodes as many times ``longestLine`` bytes as are pending.
  private mutating func cutPending() -> [UInt8] {
    let count = pending.count - pending.count % LegacyDecoder.longestLine
    let output = decodeLines(pending[..<count])
    pending.removeFirst(count)
    return output
  }

  private func decodeLines(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 2)
    guard restoresCapitals || table.hasMarks || encoding == .viqr else {
      table.decode(bytes, into: &output)
      return output
    }
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = LegacyDecoder.endOfLine(in: bytes, from: start)
      decodeLine(bytes[start..<end], into: &output)
      start = end
    }
    return output
  }

  private func decodeLine(_ line: ArraySlice<UInt8>, into output: inout [UInt8]) {
    let start = output.count
    if encoding == .viqr {
      VIQRReader.read(line, into: &output)
    } else {
      table.decode(line, into: &output)
      if restoresCapitals { CapitalRule.restore(&output, from: start) }
      if table.keepsMarks { LegacyDecoder.compose(&output, from: start) }
    }
  }

  /// The end of a line with its line feed, at most ``longestLine`` bytes on.
  private static func endOfLine(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    let limit = min(bytes.endIndex, start + longestLine)
    return bytes[start..<limit].firstIndex(of: 0x0A).map { $0 + 1 } ?? limit
  }

  private static func compose(_ output: inout [UInt8], from start: Int) {
    let line = Array(output[start...])
    let composed = Composition.compose(line)
    if composed != line { output.replaceSubrange(start..., with: composed) }
  }
}
