extension LegacyEncoding {
  /// The encoding that a name stands for; case, blanks, hyphens and underscores do not matter.
  ///
  /// Knows the names of iconv, GNU recode and UniKey, those of the IANA registry, and families of
  /// fonts: `ABC` and `.VnTime` are ``tcvn3``, `VNI-Times` is ``vniWindows``.
  public init?(name: String) {
    let key = LegacyEncoding.key(name)
    if let listed = LegacyEncoding.allCases.first(where: { LegacyEncoding.key($0.name) == key }) {
      self = listed
    } else if let alias = LegacyEncoding.aliases.first(where: { $0.names.contains(key) }) {
      self = alias.encoding
    } else if let family = LegacyEncoding(fontName: name) {
      self = family
    } else {
      return nil
    }
  }

  /// The encoding that the name of a font tells, or nil for other fonts.
  ///
  /// - Parameter fontName: as documents have it: `.VnTimeH`, `VNI-Times`, `VPS Long An`.
  public init?(fontName: String) {
    let key = LegacyEncoding.key(fontName)
    if key.hasPrefix(".vn") {
      self = .tcvn3
    } else if key.hasPrefix("vni") && key.count > 3 {
      self = .vniWindows
    } else if key.hasPrefix("vps") && key.count > 3 {
      self = .vps
    } else {
      return nil
    }
  }

  private static let aliases: [(encoding: LegacyEncoding, names: [String])] = [
    (.tcvn3, ["abc", "tcvnabc", "vn3"]),
    (.tcvn5712Full, ["tcvn", "tcvn5712", "tcvn57121:1993", "tcvn5712:1993", "vn1", "rfc1456tcvn"]),
    (.tcvn5712, ["vn2"]),
    (.viscii, ["viscii1.11", "csviscii", "rfc1456viscii"]),
    (.vniWindows, ["vni", "vniwindows"]),
    (.vniMac, ["vnimacintosh"]),
    (.windows1258, ["windows1258", "1258", "mscp1258", "xcp1258"]),
    (.bkhcm1, ["bk1", "bkhcm"]),
    (.bkhcm2, ["bk2"]),
    (.vietwareX, ["vietware"]),
    (.viqr, ["csviqr", "rfc1456"]),
  ]

  private static func key(_ name: String) -> String {
    LetterCase.lowercased(name).filter { $0 != " " && $0 != "-" && $0 != "_" }
  }
}
