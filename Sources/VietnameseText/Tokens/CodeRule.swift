/// What makes a run of letters, digits, hyphens and slashes a document number or another code.
///
/// Its parts are joined by one hyphen or slash each, and are digits or capitals, with or without
/// digits or a few small letters among them: `25-NQ/TW`, `14/CT-TTg`, `QH15`, `SARS-CoV-2`. A
/// single part must have both letters and digits. Capitals alone that are all syllables are the
/// words of a headline (`THỪA THIÊN-HUẾ`). A name that is no syllable may lead digits: `Covid-19`,
/// `mp3`.
enum CodeRule {
  /// More parts than any code has; without a bound, odd input would take quadratic time.
  private static let maximumParts = 8

  /// The end of the code that starts at a byte, or nil if none does.
  static func end(in text: Span<UInt8>, from start: Int, _ table: ScalarTable) -> Int? {
    guard let first = CodePart(text, from: start, table), first.kind != .word else { return nil }
    if first.kind == .capitalized { return endOfNumberedName(in: text, after: first, table) }
    var run = Run(first)
    while run.count < maximumParts, let next = joint(in: text, at: run.end),
      let part = CodePart(text, from: next, table),
      part.kind == .digits || part.kind == .capitals
    {
      run.add(part, in: text)
    }
    return run.isCode(in: text) ? run.end : nil
  }

  /// The end of a name in small letters with digits, `covid-19` or `mp3`; nil after a syllable,
  /// which only lacks its blank: `thôn5`.
  static func endOfSmallName(
    in text: Span<UInt8>, letters: Range<Int>, _ table: ScalarTable
  ) -> Int? {
    let start = joint(in: text, at: letters.upperBound) ?? letters.upperBound
    guard letters.count > 1, text.byte(at: start).isDigit,
      !letters.contains(where: { text[$0] >= 0x80 }),
      let number = CodePart(text, from: start, table), number.kind == .digits,
      !Syllable.isListed(text.bytes(letters))
    else { return nil }
    return number.range.upperBound
  }

  /// Whether a byte may stand between digits of one number: 1.250 96,5 19/19 15:32.
  static func joinsDigits(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// Covid-19: one name, one hyphen, digits.
  private static func endOfNumberedName(
    in text: Span<UInt8>, after name: CodePart, _ table: ScalarTable
  ) -> Int? {
    guard let next = joint(in: text, at: name.range.upperBound),
      let number = CodePart(text, from: next, table), number.kind == .digits
    else { return nil }
    return number.range.upperBound
  }

  /// The offset after a hyphen, en dash or slash.
  private static func joint(in text: Span<UInt8>, at index: Int) -> Int? {
    guard index < text.count else { return nil }
    let scalar = text.scalar(at: index)
    switch scalar.value {
    case 0x2D, 0x2F, 0x2010, 0x2011, 0x2013: return index + scalar.length
    default: return nil
    }
  }
}

extension CodeRule {
  /// What the parts so far have in common.
  private struct Run {
    var count = 1
    var end: Int
    private let first: Range<Int>
    private var hasDigits: Bool
    private var hasCapitals: Bool
    private var areSyllables = true

    init(_ first: CodePart) {
      end = first.range.upperBound
      self.first = first.range
      hasDigits = first.hasDigits
      hasCapitals = first.kind == .capitals
    }

    mutating func add(_ part: CodePart, in text: Span<UInt8>) {
      count += 1
      end = part.range.upperBound
      hasDigits = hasDigits || part.hasDigits
      hasCapitals = hasCapitals || part.kind == .capitals
      if !hasDigits && areSyllables { areSyllables = Syllable.isListed(text.bytes(part.range)) }
    }

    func isCode(in text: Span<UInt8>) -> Bool {
      guard hasCapitals else { return false }
      if count == 1 || hasDigits { return hasDigits }
      return !(areSyllables && Syllable.isListed(text.bytes(first)))
    }
  }
}

extension Span where Element == UInt8 {
  /// A copy of some bytes, for rules that are asked rarely.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    for index in range { copy.append(self[index]) }
    return copy
  }
}
