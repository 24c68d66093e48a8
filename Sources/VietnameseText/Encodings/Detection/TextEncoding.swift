/// An encoding that a text file may be in.
public enum TextEncoding: Hashable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8
  /// UTF-16 with the low byte first, as Windows writes it.
  case utf16LittleEndian
  /// UTF-16 with the high byte first.
  case utf16BigEndian
  /// UTF-32 with the low byte first.
  case utf32LittleEndian
  /// UTF-32 with the high byte first.
  case utf32BigEndian
  /// One of the encodings of Vietnamese before UTF-8.
  case legacy(LegacyEncoding)
  /// windows-1252, and whatever else has one byte a character: nothing is known of it.
  case windows1252

  /// The name as messages and `coso text decode --from` have it.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .utf32LittleEndian: "UTF-32LE"
    case .utf32BigEndian: "UTF-32BE"
    case .legacy(let encoding): encoding.name
    case .windows1252: "WINDOWS-1252"
    }
  }

  /// The names of all encodings, in the order of a list.
  public static let names: [String] =
    LegacyEncoding.allCases.map(\.name)
    + [utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian, windows1252]
    .map(\.name)

  /// The encoding of a name: those of ``LegacyEncoding/init(name:)``, and of this type.
  public init?(name: String) {
    let plain: [TextEncoding] = [
      .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian, .windows1252,
    ]
    let key = TextEncoding.key(name)
    if let listed = plain.first(where: { TextEncoding.key($0.name) == key }) {
      self = listed
    } else if ["latin1", "iso88591", "cp1252"].contains(key) {
      self = .windows1252
    } else if let legacy = LegacyEncoding(name: name) {
      self = .legacy(legacy)
    } else {
      return nil
    }
  }

  private static func key(_ name: String) -> String {
    LetterCase.lowercased(name).filter { $0 != "-" && $0 != "_" && $0 != " " }
  }
}
