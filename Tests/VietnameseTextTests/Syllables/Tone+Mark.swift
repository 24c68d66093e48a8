import VietnameseText

extension Tone {
  /// The tone as a combining mark; the grapheme joiner, which shows nothing, for ngang.
  var mark: Unicode.Scalar {
    switch self {
    case .ngang: "\u{34F}"
    case .huyen: "\u{300}"
    case .hoi: "\u{309}"
    case .nga: "\u{303}"
    case .sac: "\u{301}"
    case .nang: "\u{323}"
    }
  }
}
