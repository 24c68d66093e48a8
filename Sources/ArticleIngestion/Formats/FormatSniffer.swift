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
    bytes = Array(cursor.ahead.prefix(FormatSniffer.reach))
    suffix = FileSuffix.suffix(of: Array(name.utf8))
  }

  /// The format of everything but tables of values, whose headers `DelimitedHeader` knows.
  var format: InputFormat {
    if let binary = FormatSniffer.magic.first(where: { bytes.starts(with: $0.bytes) }) {
      return binary.format
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .text }
    if TextEncoding.detect(bytes).evidence == .zeros { return .text }
    if TextDecoding.isBinary(bytes) { return .binary }
    return json ?? .text
  }

  private static let magic: [(bytes: [UInt8], format: InputFormat)] = [
    (Array("PK\u{3}\u{4}".utf8), .zip)
  ]

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
}
