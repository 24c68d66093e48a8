import VietnameseText

/// Reads numbers of documents: `25-NQ/TW`, `19-2017/NQ-CP`, `04/2015/NĐ-CP`, `10/2022/QH15`, `1588/QĐ-BGTVT`.
struct DocumentNumber: Hashable, Sendable {
  /// The tokens of the number.
  var tokens: Range<Int>
  /// The letters right after the figures: `NQ`, `NĐ`, `QH`.
  var letters: String
  /// The figures that it starts with.
  var serial: Int

  /// The number that starts at a token, or nil.
  static func read(_ context: FactContext, at start: Int, limit: Int) -> DocumentNumber? {
    let tokens = context.tokens
    guard tokens[start].kind == .number, start + 1 < limit, tokens[start + 1].kind == .mark,
      let serial = context.integer(start),
      tokens[start].range.count <= 5
    else { return nil }
    var index = start + 1
    if [.slash, .dash].contains(context.key(index)), index + 2 < limit,
      isYear(context, index + 1), [.slash, .dash].contains(context.key(index + 2))
    {
      index += 2
    }
    guard index + 1 < limit, let first = separator(context, at: index),
      isLetters(context, first), first < limit
    else { return nil }
    let letters = context.string(first..<first + 1)
    let end = suffixEnd(context, from: first, limit: limit)
    let isKnown = context.lexicon.documentKinds.kind(ofSuffix: letters) != nil
    guard end - first >= 3 || (isKnown && end - first == 2) else { return nil }
    return DocumentNumber(tokens: start..<end, letters: letters, serial: serial)
  }

  /// The index after the dash or slash, blanks around it allowed before known letters only.
  private static func separator(_ context: FactContext, at index: Int) -> Int? {
    guard context.key(index) == .dash || context.key(index) == .slash,
      context.isWord(index + 1)
    else { return nil }
    let isTight = context.tokens[index].isGlued && context.tokens[index + 1].isGlued
    let letters = context.string(index + 1..<index + 2)
    let isKnown = context.lexicon.documentKinds.kind(ofSuffix: letters) != nil
    return isTight || isKnown ? index + 1 : nil
  }

  private static let joints: WordSet = ["-", "/", "&"]

  private static func suffixEnd(_ context: FactContext, from first: Int, limit: Int) -> Int {
    var end = first + 1
    if end < limit, context.tokens[end].kind == .number, context.tokens[end].isGlued {
      return end + 1
    }
    while end + 1 < limit, joints.contains(context.key(end)),
      isLetters(context, end + 1),
      context.tokens[end].isGlued || context.tokens[end + 1].isGlued
        || context.lexicon.documentKinds.kind(ofSuffix: context.string(first..<first + 1)) != nil
    {
      end += 2
    }
    return end
  }

  /// Letters as a number has them: they start with a capital and are few.
  private static func isLetters(_ context: FactContext, _ index: Int) -> Bool {
    context.isWord(index) && context.tokens[index].isCapitalized
      && context.tokens[index].range.count <= 20
      && hasCapitalsOnly(context.string(index..<index + 1))
  }

  /// All letters capital but a few: `CTr`, `TTg`, `CTrHĐ`.
  private static func hasCapitalsOnly(_ word: String) -> Bool {
    let small = LetterCase.lowercaseCount(in: Array(word.utf8))
    return small <= 1 && word.unicodeScalars.count > small
  }

  private static func isYear(_ context: FactContext, _ index: Int) -> Bool {
    guard let year = context.integer(index) else { return false }
    return (1945...2099).contains(year)
  }
}
