/// Addresses of the web and of mail among words.
enum AddressRule {
  /// Longer names are none; without a bound, odd input would take quadratic time.
  private static let maximumLength = 96

  /// The end of the address that starts at a byte, or nil if none does; none starts inside of
  /// what could be its name.
  static func end(in text: Span<UInt8>, from start: Int) -> Int? {
    let isInside = start > 0 && isNameByte(text[start - 1])
    let name = isInside ? start : endOfName(in: text, from: start)
    guard name > start else { return nil }
    let sign = text.byte(at: name)
    if sign == UInt8(ascii: "@") { return endOfHost(in: text, from: name + 1) }
    if sign == UInt8(ascii: ":"), isScheme(text, start..<name) {
      return endOfPath(in: text, from: name + 3)
    }
    return endOfHost(in: text, from: start).map { endOfPath(in: text, after: $0) }
  }

  /// The end of the letters, digits and signs that names of mailboxes and hosts have.
  private static func endOfName(in text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, end - start < maximumLength, isNameByte(text[end]) { end += 1 }
    return end
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): true
    default: byte.isASCIILetter || byte.isDigit
    }
  }

  /// `https://`, `http://` or `ftp://`, and more to come.
  private static func isScheme(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
    guard text.byte(at: name.upperBound + 1) == UInt8(ascii: "/"),
      text.byte(at: name.upperBound + 2) == UInt8(ascii: "/"),
      text.byte(at: name.upperBound + 3) > 0x20
    else { return false }
    let scheme = PackedWord(text, name, .standard)
    return scheme == "http" || scheme == "https" || scheme == "ftp"
  }

  /// The end of labels with stops between them, of which the last is one of ``domains``.
  private static func endOfHost(in text: Span<UInt8>, from start: Int) -> Int? {
    var label = start
    var end = start
    var labels = 0
    while end - start < maximumLength {
      while isHostByte(text.byte(at: end)) { end += 1 }
      guard end > label else { return nil }
      labels += 1
      guard text.byte(at: end) == UInt8(ascii: "."), isHostByte(text.byte(at: end + 1)) else {
        break
      }
      end += 1
      label = end
    }
    guard labels > 1, let domain = PackedWord(text, label..<end, .standard),
      text.byte(at: end) < 0x80, domains.contains(domain)
    else { return nil }
    return end
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isDigit || byte == UInt8(ascii: "-")
  }

  /// Last labels of the hosts that Vietnamese pages name.
  private static let domains: Set<PackedWord> = [
    "vn", "com", "net", "org", "gov", "edu", "info", "biz", "asia", "int", "tv", "io",
  ]

  /// The end of a path, query or fragment behind a host; the host's end where there is none.
  private static func endOfPath(in text: Span<UInt8>, after host: Int) -> Int {
    switch text.byte(at: host) {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":"):
      endOfPath(in: text, from: host)
    default: host
    }
  }

  /// As far as ASCII goes without blanks, quotes and brackets; signs at its end belong to the
  /// sentence.
  private static func endOfPath(in text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, isPathByte(text[end]) { end += 1 }
    while end > start, isSentenceSign(text[end - 1]) { end -= 1 }
    return end
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      false
    default: byte > 0x20 && byte < 0x7F
    }
  }

  private static func isSentenceSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"):
      true
    default: false
    }
  }
}
