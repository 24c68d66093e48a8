import NewsModel
import VietnameseText

/// Tells the format of a stream by its first bytes; its name is asked only where they leave a doubt.
struct FormatSniffer {
  private let bytes: [UInt8]
  private let suffix: String
  /// How many bytes are looked at.
  static let reach = 4096

  /// Looks at what is ahead of a cursor.
  ///
  /// - Parameter name: the name of the file or member, with the suffixes of packing taken off.
  init(_ cursor: ByteCursor, name: String) {
    _ = cursor.fill(FormatSniffer.reach)
    self.init(Array(cursor.ahead.prefix(FormatSniffer.reach)), name: name)
  }

  /// Looks at the beginning of a file.
  init(_ beginning: [UInt8], name: String) {
    bytes = Array(beginning.prefix(FormatSniffer.reach))
    suffix = FileSuffix.suffix(of: Array(name.utf8))
  }

  /// The format of everything but tables of values, whose headers `DelimitedHeader` knows.
  var format: InputFormat {
    if let archive { return archive }
    if let wide { return wide }
    if bytes.starts(with: Array("WARC/".utf8)) { return .warc }
    if TextDecoding.isBinary(bytes) { return .binary }
    return json ?? page ?? .text
  }

  /// What is of two or four bytes a character, or nil.
  private var wide: InputFormat? {
    guard
      bytes.first == 0xFF || bytes.first == 0xFE
        || ByteBlocks.firstIndex(of: 0, in: bytes.span) != nil
    else { return nil }
    let encoding = TextEncoding.detect(bytes).encoding
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian:
      let text = TextDecoder.decode(bytes, from: encoding)
      return MarkupSniffer.isPage(text[...].drop { $0 <= 0x20 }) ? .html : .text
    default: return nil
    }
  }

  /// The packing of what is ahead of a cursor, or nil.
  ///
  /// - Source: RFC 1952; RFC 8878, 3.1.1 and 3.1.2; "The .xz File Format" 1.2.0, 2.1.1.1; the bzip2
  ///   manual
  static func packing(of cursor: ByteCursor) -> InputFormat? {
    if cursor.startsWith([0x1F, 0x8B, 8]) { return .gzip }
    if cursor.startsWith([0x28, 0xB5, 0x2F, 0xFD]) { return .zstd }
    if cursor.startsWith([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) { return .xz }
    if cursor.startsWith(Array("BZh".utf8)), cursor.fill(10) { return bzip2(cursor.ahead) }
    // A frame of zstd to be skipped.
    guard cursor.fill(4), cursor.ahead.dropFirst().prefix(3).elementsEqual([0x2A, 0x4D, 0x18])
    else {
      return nil
    }
    return (0x50...0x5F).contains(cursor.window[cursor.start]) ? .zstd : nil
  }

  /// Behind the size of blocks comes the first block, or the end of a stream without any.
  private static func bzip2(_ bytes: ArraySlice<UInt8>) -> InputFormat? {
    let mark = bytes.dropFirst(4).prefix(6)
    let isBlock = mark.elementsEqual([0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
    return isBlock || mark.elementsEqual([0x17, 0x72, 0x45, 0x38, 0x50, 0x90]) ? .bzip2 : nil
  }

  private var archive: InputFormat? {
    if bytes.starts(with: ZipHeader.signature) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
      return .zip
    }
    return TarHeader(bytes.prefix(TarHeader.blockSize)) == nil ? nil : .tar
  }

  /// The bytes behind a byte order mark and blanks.
  private var text: ArraySlice<UInt8> {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].drop { $0 <= 0x20 }
  }

  private var json: InputFormat? {
    let inner = text.dropFirst().drop { $0 <= 0x20 }.first
    switch text.first {
    case UInt8(ascii: "["):
      // A text may begin with `[Ảnh]` too.
      return inner == UInt8(ascii: "{") ? .json : nil
    case UInt8(ascii: "{"):
      guard inner == UInt8(ascii: "\"") || inner == UInt8(ascii: "}") else { return nil }
      return ["jsonl", "ndjson", "jl"].contains(suffix) ? .jsonLines : .json
    default: return nil
    }
  }

  private var page: InputFormat? {
    if MarkupSniffer.isPage(text) { return .html }
    if MIMEPart.isMessage(text) { return .mime }
    // Some pages begin with a word of their makers.
    let isNamedSo = ["html", "htm", "xhtml"].contains(suffix)
    return isNamedSo && MarkupSniffer.isPiece(Array(text)) ? .html : nil
  }
}
