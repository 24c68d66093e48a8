/// What makes a run of letters, digits, hyphens and slashes a document number or another code.
///
/// Its parts are joined by one hyphen or slash each. At least one part has a letter. Every part is
/// all digits, or capitals with or without digits (`TW`, `QH15`, `5G`); with digits somewhere in
/// the run a part may also be a capitalized word (`Covid-19`). One part alone must have both.
enum CodeRule {
  /// The end of the code that starts at a byte, or nil if none does.
  static func end(in utf8: [UInt8], from start: Int) -> Int? {
    var run = Run()
    var index = start
    while let part = Part(utf8, from: index) {
      run.add(part)
      guard run.isPossible else { break }
      if run.isCode { run.end = part.end }
      guard let next = joint(in: utf8, at: part.end) else { break }
      index = next
    }
    return run.end
  }

  /// Whether a byte may stand between digits of one number: 1.250 96,5 19/19 15:32.
  static func joinsDigits(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"): true
    default: false
    }
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

  private struct Run {
    var end: Int?
    private var parts = 0
    private var hasDigits = false
    private var hasLetters = false
    private var hasCapitalized = false
    private(set) var isPossible = true

    /// A capitalized word is known to be part of a code once digits follow.
    var isCode: Bool {
      guard hasLetters, isPossible else { return false }
      if parts == 1 { return hasDigits && !hasCapitalized }
      return !hasCapitalized || hasDigits && parts == 2
    }

    mutating func add(_ part: Part) {
      parts += 1
      hasDigits = hasDigits || part.hasDigits
      hasLetters = hasLetters || part.hasLetters
      hasCapitalized = hasCapitalized || part.hasLowercase
      let startsLow = part.hasLowercase && !(part.isCapitalized && parts == 1)
      if startsLow || part.hasLowercase && part.hasDigits && parts > 1 { isPossible = false }
    }
  }

  /// The letters and digits up to the next joint.
  private struct Part {
    var end: Int
    var hasDigits = false
    var hasLetters = false
    var hasLowercase = false
    var isCapitalized = false

    init?(_ utf8: [UInt8], from start: Int) {
      end = start
      while end < utf8.count {
        let scalar = DecodedScalar(utf8, at: end)
        let kind = ScalarTable.standard.scalarClass(scalar.value)
        guard kind.isWord else { break }
        if kind == .capital && end == start { isCapitalized = true }
        hasDigits = hasDigits || kind == .digit
        hasLetters = hasLetters || kind.isLetter
        hasLowercase = hasLowercase || kind == .letter
        end += scalar.length
      }
      if end == start { return nil }
    }
  }
}
