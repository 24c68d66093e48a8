/// Whether two names that many people write are one, mistyped once: asked of their search keys.
///
///     NameSlips.isSlip("thap sang duongg que", of: "thap sang duong que") → true
///     NameSlips.isSlip("nuoi ca", of: "nuoi ga")                          → false
///
/// A letter makes another word of nearly every syllable, so that distance alone says nothing: `gà` and
/// `cá` are two models. What was mistyped nearly always spells no syllable at all, while what was meant
/// does. So of two names the one with more of such words may be a slip of the other, and never the
/// other way round; figures must agree.
public enum NameSlips {
  /// Whether a name is a slip of one that is spelled better.
  ///
  /// - Parameters:
  ///   - key: Folded words and figures in ASCII, with one byte between them that is neither.
  ///   - other: The same of the other name.
  /// - Complexity: the product of the lengths of words that differ.
  public static func isSlip(_ key: String, of other: String) -> Bool {
    let (words, others) = (self.words(of: key), self.words(of: other))
    guard oddWords(in: words) > oddWords(in: others) else { return false }
    guard words.count == others.count else {
      // A blank too many or too few: `duongque`.
      return isLong(words) && words.joined() == others.joined()
    }
    let slips = zip(words, others).filter { $0 != $1 }
    guard slips.allSatisfy({ isOdd($0) && !isOdd($1) }) else { return false }
    var rest = others.joined().utf8.count / 8
    for (word, other) in slips {
      guard let distance = EditDistance.between(word, other, atMost: min(rest, 2)) else {
        return false
      }
      rest -= distance
    }
    return true
  }

  /// Whether a name has words that are neither figures nor spell a syllable with any marks: it may be
  /// a slip of another.
  public static func isOdd(key: String) -> Bool { words(of: key).contains { isOdd($0) } }

  /// The same name with a star for each word that may be a slip, and the marks between words as they
  /// are: a pattern of names that it may be a slip of.
  public static func pattern(of key: String, separator: Character) -> String {
    var parts: [String] = []
    for word in words(of: key) {
      let part = isOdd(word) ? "*" : word
      if part != "*" || parts.last != "*" { parts.append(part) }
    }
    return parts.joined(separator: String(separator))
  }

  private static func words(of key: String) -> [String] {
    key.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
  }

  private static func oddWords(in words: [String]) -> Int { words.count { isOdd($0) } }

  private static func isOdd(_ word: String) -> Bool {
    !word.utf8.contains { $0 < 0x3A } && !FoldedSyllables.all.contains(word)
  }

  private static func isLong(_ words: [String]) -> Bool { words.joined().utf8.count >= 8 }
}

/// Every syllable without its marks.
enum FoldedSyllables {
  static let all = Set(Syllable.all().map(\.folded))
}
