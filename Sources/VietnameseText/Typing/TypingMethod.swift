/// A way of typing Vietnamese on a keyboard that has no Vietnamese letters.
public enum TypingMethod: String, CaseIterable, Sendable {
  /// Letters do all: `dduowcj` is được.
  case telex
  /// Digits after the letters: `d9u7o7c5` is được.
  case vni

  /// What a key does after a letter that it can change; ``KeyMeaning/letter`` for all others.
  @inline(__always)
  func meaning(of key: UInt8) -> KeyMeaning {
    switch self {
    case .telex: TypingMethod.telexMeaning(of: key | 0x20)
    case .vni: TypingMethod.vniMeaning(of: key)
    }
  }

  private static func telexMeaning(of key: UInt8) -> KeyMeaning {
    switch key {
    case UInt8(ascii: "a"): .mark([.circumflexA])
    case UInt8(ascii: "e"): .mark([.circumflexE])
    case UInt8(ascii: "o"): .mark([.circumflexO])
    case UInt8(ascii: "w"): .mark([.horn, .breve, .shorthand])
    case UInt8(ascii: "d"): .bar
    case UInt8(ascii: "f"): .tone(.huyen)
    case UInt8(ascii: "r"): .tone(.hoi)
    case UInt8(ascii: "x"): .tone(.nga)
    case UInt8(ascii: "s"): .tone(.sac)
    case UInt8(ascii: "j"): .tone(.nang)
    case UInt8(ascii: "z"): .tone(.ngang)
    default: .letter
    }
  }

  private static func vniMeaning(of key: UInt8) -> KeyMeaning {
    switch key {
    case UInt8(ascii: "1"): .tone(.sac)
    case UInt8(ascii: "2"): .tone(.huyen)
    case UInt8(ascii: "3"): .tone(.hoi)
    case UInt8(ascii: "4"): .tone(.nga)
    case UInt8(ascii: "5"): .tone(.nang)
    case UInt8(ascii: "0"): .tone(.ngang)
    case UInt8(ascii: "6"): .mark([.circumflexA, .circumflexE, .circumflexO])
    case UInt8(ascii: "7"): .mark(.horn)
    case UInt8(ascii: "8"): .mark(.breve)
    case UInt8(ascii: "9"): .bar
    default: .letter
    }
  }
}
