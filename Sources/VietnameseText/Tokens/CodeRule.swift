/// What makes a run of letters, digits, hyphens and slashes a document number or another code.
///
/// Its parts are joined by one hyphen or slash each, and are digits or capitals, with or without
/// digits or a few small letters among them: `25-NQ/TW`, `14/CT-TTg`, `QH15`, `SARS-CoV-2`. A
/// single part must have both letters and digits. Capitals alone that are all syllables are the
/// words of a headline (`THỪA THIÊN-HUẾ`). One capitalized word may lead digits: `Covid-19`.
enum CodeRule {
  /// More parts than any code has; without a bound, odd input would take quadratic time.
  private static let maximumParts = 8

  /// The end of the code that starts at a byte, or nil if none does.
  static func end(in utf8: [UInt8], from start: Int) -> Int? {
    guard let first = CodePart(utf8, from: start), first.kind != .word else { return nil }
    if first.kind == .capitalized { return endOfNumberedName(in: utf8, after: first) }
    var parts = [first]
    while parts.count < maximumParts, let last = parts.last,
      let next = joint(in: utf8, at: last.range.upperBound),
      let part = CodePart(utf8, from: next), part.kind == .digits || part.kind == .capitals
    {
      parts.append(part)
    }
    return isCode(parts, in: utf8) ? parts.last?.range.upperBound : nil
  }

  /// Whether a byte may stand between digits of one number: 1.250 96,5 19/19 15:32.
  static func joinsDigits(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// Covid-19: one name, one hyphen, digits.
  private static func endOfNumberedName(in utf8: [UInt8], after name: CodePart) -> Int? {
    guard let next = joint(in: utf8, at: name.range.upperBound),
      let number = CodePart(utf8, from: next), number.kind == .digits
    else { return nil }
    return number.range.upperBound
  }

  private static func isCode(_ parts: [CodePart], in utf8: [UInt8]) -> Bool {
    guard parts.contains(where: { $0.kind == .capitals }) else { return false }
    let hasDigits = parts.contains(where: \.hasDigits)
    if parts.count == 1 || hasDigits { return hasDigits }
    return !parts.allSatisfy { Syllable.isListed(Array(utf8[$0.range])) }
  }

  /// The offset after a hyphen, en dash or slash.
  private static func joint(in utf8: [UInt8], at index: Int) -> Int? {
    guard index < utf8.count else { return nil }
    let scalar = DecodedScalar(utf8, at: index)
    switch scalar.value {
    case 0x2D, 0x2F, 0x2010, 0x2011, 0x2013: return index + scalar.length
    default: return nil
    }
  }
}
