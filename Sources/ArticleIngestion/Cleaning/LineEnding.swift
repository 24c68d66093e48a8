/// How a line ends, closing quotation marks and brackets aside.
enum LineEnding: Hashable, Sendable {
  /// One full stop: headlines have none.
  case fullStop
  /// Three dots, as a teaser that was cut.
  case ellipsis
  /// A question mark or exclamation mark: sentences and headlines alike.
  case question
  /// A colon or semicolon.
  case colon
  /// None of them.
  case open

  /// Looks at the last marks of a line.
  init(_ utf8: ArraySlice<UInt8>) {
    let line = LineEnding.withoutClosers(utf8)
    switch line.last {
    case UInt8(ascii: "."):
      let before = line.dropLast().last
      // `./.` ends releases of the state's agencies.
      self = before == UInt8(ascii: ".") ? .ellipsis : .fullStop
    case UInt8(ascii: "?"), UInt8(ascii: "!"): self = .question
    case UInt8(ascii: ":"), UInt8(ascii: ";"): self = .colon
    default: self = line.suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) ? .ellipsis : .open
    }
  }

  /// Whether a sentence may be over there.
  var endsSentence: Bool { self == .fullStop || self == .ellipsis }

  private static func withoutClosers(_ utf8: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = utf8
    while let length = closerLength(line) { line = line.dropLast(length) }
    return line
  }

  /// The length of the quotation mark, bracket or blank at the end of a line, or nil.
  private static func closerLength(_ line: ArraySlice<UInt8>) -> Int? {
    switch line.last {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x20: 1
    // `”` and `’`
    case 0x9D, 0x99: line.dropLast().suffix(2).elementsEqual([0xE2, 0x80]) ? 3 : nil
    // `»`
    case 0xBB: line.dropLast().last == 0xC2 ? 2 : nil
    default: nil
    }
  }
}

extension Collection where Element == UInt8, Self: BidirectionalCollection {
  /// Whether the bytes end with others.
  func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }
}
