/// What stands behind a full stop, as far as it tells whether the sentence goes on.
struct FollowingWords {
  /// What the first word looks like.
  enum Kind {
    /// Digits.
    case number
    /// One capital, then small letters; or capitals that are a syllable.
    case name
    /// A capitalized word that begins sentences and, with what follows it, no name.
    case opener
    /// One capital, or capitals that are no syllable.
    case capitals
    /// An opening bracket.
    case bracket
    /// Anything else, or nothing.
    case other
  }

  /// What the first word looks like.
  let kind: Kind
  /// Whether a second capitalized word follows the first.
  let isPair: Bool
  /// Whether the first word is spelled like a Vietnamese syllable.
  let isSyllable: Bool
  /// Whether the first word is one letter.
  let isInitial: Bool

  /// The words behind the blanks at an offset.
  init(_ text: Span<UInt8>, after offset: Int, _ table: ScalarTable) {
    let start = FollowingWords.skipBlanks(in: text, from: offset, table)
    let first = CodePart(text, from: start, table)
    guard let first, first.kind != .word else {
      let isBracket = first == nil && text.byte(at: start) == UInt8(ascii: "(")
      kind = isBracket ? .bracket : .other
      isPair = false
      isSyllable = false
      isInitial = false
      return
    }
    let second = FollowingWords.skipBlanks(in: text, from: first.range.upperBound, table)
    let isPair =
      second > first.range.upperBound && text.scalarClass(at: second, table) == .capital
    isInitial = text.scalar(at: start).length == first.range.count
    isSyllable = first.kind != .digits && Syllable.isListed(text.bytes(first.range))
    let key = PackedWord(text, first.range, table)
    self.isPair = isPair
    let opens = key.map { FollowingWords.opens($0, isPair: isPair) } ?? false
    kind = FollowingWords.kind(first, opens: opens, isSyllable: isSyllable && !isInitial)
  }

  private static func opens(_ word: PackedWord, isPair: Bool) -> Bool {
    SentenceWords.sureOpeners.contains(word)
      || (!isPair && SentenceWords.openers.contains(word))
  }

  private static func kind(_ first: CodePart, opens: Bool, isSyllable: Bool) -> Kind {
    if first.kind == .digits { return .number }
    if opens { return .opener }
    return first.kind == .capitalized || isSyllable ? .name : .capitals
  }

  private static func skipBlanks(
    in text: Span<UInt8>, from start: Int, _ table: ScalarTable
  ) -> Int {
    var index = start
    while index < text.count {
      let scalar = text.scalar(at: index)
      let kind = table.scalarClass(scalar.value)
      guard kind == .blank || kind == .invisible else { break }
      index += scalar.length
    }
    return index
  }
}
