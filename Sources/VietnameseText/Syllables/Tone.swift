/// The six tones of Vietnamese, in the order of dictionaries.
///
/// The names are the Vietnamese ones without marks; ngang is the level tone, which has no mark.
public enum Tone: UInt8, CaseIterable, Comparable, Sendable {
  case ngang, huyen, hoi, nga, sac, nang

  /// Dictionary order.
  public static func < (left: Tone, right: Tone) -> Bool { left.rawValue < right.rawValue }

  /// The name as it is written in Vietnamese: “huyền”.
  public var name: String {
    switch self {
    case .ngang: "ngang"
    case .huyen: "huyền"
    case .hoi: "hỏi"
    case .nga: "ngã"
    case .sac: "sắc"
    case .nang: "nặng"
    }
  }

  /// Whether a syllable in c, ch, p or t can have it: sắc and nặng alone.
  public var goesWithStop: Bool { self >= .sac }
}
