/// Text that may be legacy bytes read in a wrong encoding: the bytes, and what they were read as.
struct SuspectText {
  /// The bytes; a character that no byte is read as is a blank here.
  private(set) var bytes: [UInt8] = []
  /// The characters, one a byte.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Whether a letter or symbol is among them that no byte is read as.
  private(set) var hasForeignCharacter = false

  /// Whether the letter ư of TCVN3 may be missing: it is a soft hyphen in Latin-1, which software
  /// drops. A text that has one has kept them all.
  private(set) var mayLackHorns = false

  /// Bytes of a file, which read as windows-1252 would be these characters.
  init(bytes: ArraySlice<UInt8>) {
    self.bytes = Array(bytes)
    scalars = bytes.map { SuspectText.windows1252[Int($0)] }
  }

  /// Text that was made by reading bytes in windows-1252, 1254 or 1258, or in Latin-1.
  init(utf8: [UInt8]) {
    bytes.reserveCapacity(utf8.count)
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      let byte = SuspectText.byte(of: scalar)
      if byte == nil, !SuspectText.isBlank(scalar) { hasForeignCharacter = true }
      bytes.append(byte ?? 0x20)
      scalars.append(scalar)
    }
    mayLackHorns = !bytes.contains(0xAD)
  }

  /// Whether a character is one that no byte is read as.
  func isForeign(at index: Int) -> Bool { bytes[index] == 0x20 && scalars[index] != " " }

  /// The characters of a range as they were read.
  func reading(of range: Range<Int>) -> [UInt8] {
    var utf8: [UInt8] = []
    for scalar in scalars[range] { utf8.append(scalar: scalar.value) }
    return utf8
  }

  /// Spaces and marks without a width, which software puts into any text.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    (0x2000...0x200F).contains(scalar.value) || scalar.value == 0xFEFF || scalar.value == 0x3000
  }

  static let windows1252 = ByteTable.otherScalars(.windows1252)

  /// The byte that one of the code pages, or Latin-1, reads as a character; nil if none does.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return bytesOfScalars[scalar]
  }

  private static let bytesOfScalars: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (byte, scalar) in windows1252.enumerated() { bytes[scalar] = UInt8(byte) }
    for (scalar, byte) in turkish + vietnamese { bytes[scalar] = byte }
    return bytes
  }()

  /// What windows-1254 has in place of Icelandic letters.
  private static let turkish: [(Unicode.Scalar, UInt8)] = [
    ("Ğ", 0xD0), ("İ", 0xDD), ("Ş", 0xDE), ("ğ", 0xF0), ("ı", 0xFD), ("ş", 0xFE),
  ]

  /// What windows-1258 has in place of letters of windows-1252.
  private static let vietnamese: [(Unicode.Scalar, UInt8)] = [
    ("Ă", 0xC3), ("\u{300}", 0xCC), ("Đ", 0xD0), ("\u{309}", 0xD2), ("Ơ", 0xD5), ("Ư", 0xDD),
    ("\u{303}", 0xDE), ("ă", 0xE3), ("\u{301}", 0xEC), ("đ", 0xF0), ("\u{323}", 0xF2),
    ("ơ", 0xF5), ("ư", 0xFD), ("₫", 0xFE),
  ]
}
