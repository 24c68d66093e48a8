/// Turns the bytes of a file in any known encoding into UTF-8, in NFC, as they arrive.
///
/// Bytes that no character has become U+FFFD; a byte order mark goes.
///
/// - Complexity: linear, in memory that does not grow with the text but with its longest line, up
///   to ``LegacyDecoder/longestLine``.
public struct TextDecoder: Sendable {
  /// The encoding read.
  public let encoding: TextEncoding
  private var legacy: LegacyDecoder?
  private var pending: [UInt8] = []
  private var isAtStart = true

  /// - Parameter restoresCapitals: as in ``LegacyDecoder/restoresCapitals``.
  public init(_ encoding: TextEncoding, restoresCapitals: Bool = false) {
    self.encoding = encoding
    if case .legacy(let encoding) = encoding {
      legacy = LegacyDecoder(encoding, restoresCapitals: restoresCapitals)
    }
  }

  /// The text of the lines that end within a chunk.
  public mutating func decode(_ chunk: [UInt8]) -> [UInt8] {
    if legacy != nil { return legacy?.decode(chunk) ?? [] }
    pending += chunk
    guard let end = endOfLines() else { return [] }
    let output = text(of: pending[..<end])
    pending.removeFirst(end)
    return output
  }

  /// The rest: the text of a last line that has no end.
  public mutating func finish() -> [UInt8] {
    if legacy != nil { return legacy?.finish() ?? [] }
    defer { pending = [] }
    return text(of: pending[...])
  }

  /// The text of bytes that are complete.
  public static func decode(
    _ bytes: [UInt8], from encoding: TextEncoding, restoresCapitals: Bool = false
  ) -> [UInt8] {
    var decoder = TextDecoder(encoding, restoresCapitals: restoresCapitals)
    let lines = decoder.decode(bytes)
    return lines + decoder.finish()
  }

  /// The end of the last whole line, or of a full ``LegacyDecoder/longestLine`` without an end.
  private func endOfLines() -> Int? {
    let size = unitSize
    var end = pending.count - pending.count % size
    while end > 0, !isLineFeed(at: end - size) { end -= size }
    if end > 0 { return end }
    let longest = LegacyDecoder.longestLine
    return pending.count < longest ? nil : pending.count - pending.count % longest
  }

  private func isLineFeed(at index: Int) -> Bool {
    let unit = pending[index..<index + unitSize]
    let feed: UInt8 = 0x0A
    return (isBigEndian ? unit.last : unit.first) == feed
      && (isBigEndian ? unit.dropLast() : unit.dropFirst()).allSatisfy { $0 == 0 }
  }

  private var isBigEndian: Bool { encoding == .utf16BigEndian || encoding == .utf32BigEndian }

  private var unitSize: Int {
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf32LittleEndian, .utf32BigEndian: 4
    default: 1
    }
  }

  private mutating func text(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    let text =
      switch unitSize {
      case 2: String(decoding: units(bytes).map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
      case 4: String(decoding: units(bytes), as: UTF32.self)
      default: encoding == .utf8 ? String(decoding: bytes, as: UTF8.self) : windows1252(bytes)
      }
    var utf8 = Array(text.utf8)
    if isAtStart, utf8.starts(with: [0xEF, 0xBB, 0xBF]) { utf8.removeFirst(3) }
    if !bytes.isEmpty { isAtStart = false }
    return Composition.compose(utf8)
  }

  private func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for byte in bytes { text.unicodeScalars.append(SuspectText.windows1252[Int(byte)]) }
    return text
  }

  /// The units of two or four bytes; bytes left over at the end are one that is no character.
  private func units(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: unitSize).map { start in
      guard start + unitSize <= bytes.endIndex else { return unitSize == 2 ? 0xDC00 : .max }
      let unit = bytes[start..<start + unitSize]
      let ordered = isBigEndian ? Array(unit) : unit.reversed()
      return ordered.reduce(0) { $0 << 8 | UInt32($1) }
    }
  }
}
