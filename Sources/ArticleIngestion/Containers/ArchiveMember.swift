import NewsModel

/// What the name of an archive's member says of it. Nothing is ever written under it.
struct ArchiveMember {
  /// The name without control characters, for people and for its suffix.
  let name: String
  /// Whether the member may hold articles, by its name.
  let isPlausible: Bool
  /// Whether the name leads out of the archive: it is absolute or goes up.
  let isUnsafe: Bool

  /// A member from its name's bytes.
  init(_ bytes: [UInt8]) {
    var cleaner = UTF8Cleaner(capacity: bytes.count)
    cleaner.read(bytes, from: 0)
    let slash = UInt8(ascii: "/")
    let clean = cleaner.output.map { $0 == 0x0A || $0 == 0x09 ? UInt8(ascii: "?") : $0 }
    name = String(decoding: clean, as: UTF8.self)
    let parts = clean.split { $0 == slash || $0 == UInt8(ascii: "\\") }.map(Array.init)
    let up = Array("..".utf8)
    let isDrive = clean.count > 1 && clean[1] == UInt8(ascii: ":")
    isUnsafe =
      parts.contains(up) || isDrive || clean.first == slash || clean.first == UInt8(ascii: "\\")
    let isHidden = parts.contains { $0.first == UInt8(ascii: ".") && $0 != up && $0 != [0x2E] }
    isPlausible =
      clean.last != slash && !isHidden && parts.first != Array("__MACOSX".utf8)
      && parts.last.map(FileSuffix.isPlausible) == true
  }
}
