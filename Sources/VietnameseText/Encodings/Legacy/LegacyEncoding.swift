/// The ways Vietnamese was written in bytes before UTF-8.
///
/// Most belong to fonts rather than to systems: the bytes mean these letters only in text set in
/// such a font, which is why files in them are so often read as something else.
public enum LegacyEncoding: String, CaseIterable, Sendable {
  /// TCVN3, called ABC: the fonts `.VnTime` and their kin. One byte a letter; it has no capital
  /// letters with tones, which come from fonts of capitals (`.VnTimeH`).
  case tcvn3 = "TCVN3"
  /// TCVN 5712:1993, VN1: TCVN3 with all capitals, some of them at control characters.
  case tcvn5712Full = "TCVN5712-1"
  /// TCVN 5712:1993, VN2: VN1 without the control characters; a capital takes its tone as a mark.
  case tcvn5712 = "TCVN5712-2"
  /// VISCII 1.1 (RFC 1456): one byte a letter, six capitals at control characters.
  case viscii = "VISCII"
  /// The encoding of VPS fonts; looks much like VISCII, and is another.
  case vps = "VPS"
  /// VNI for Windows: a letter and a byte for its marks.
  case vniWindows = "VNI-WIN"
  /// VNI for Macintosh: built the same, with other bytes.
  case vniMac = "VNI-MAC"
  /// windows-1258: letters with their vowel marks, and five tone marks that follow.
  case windows1258 = "CP1258"
  /// Bách khoa TP.HCM 1: one byte a letter, some at ASCII symbols.
  case bkhcm1 = "BKHCM1"
  /// Bách khoa TP.HCM 2: a letter and a byte for its tone.
  case bkhcm2 = "BKHCM2"
  /// VietWare X: a letter and a byte for its tone.
  case vietwareX = "VIETWARE-X"
  /// VietWare F: one byte a letter, no capital letters with tones.
  case vietwareF = "VIETWARE-F"
  /// VIQR (RFC 1456): ASCII, with marks typed behind the letter (`Vie^.t Nam`).
  case viqr = "VIQR"

  /// Whether capital letters with tones share the bytes of the small ones.
  public var lacksTonedCapitals: Bool { self == .tcvn3 || self == .vietwareF }

  /// The name in lists and messages, as `coso text decode --from` takes it.
  public var name: String { rawValue }
}
