import Foundation
import VietnameseText

/// What a name is sorted and filtered by.
///
/// Words stand between single blanks, so that `instr(words, ' tu')` finds the words that begin with
/// `tu`, and `instr(words, ' tu ')` the word itself: `Xã Tú Sơn` → ` xa tu son `, ` xã tú sơn `.
struct NameKeys {
  /// Bytes that sort in the Vietnamese order.
  let order: Data
  /// The words without marks.
  let folded: String
  /// The words with marks, in lower case.
  let exact: String

  /// The keys of a name. The words of other spellings follow its own, where they are not the same.
  init(_ name: String, otherSpellings: [String] = []) {
    order = NameOrder.code(of: name)
    var words = SpacedWords()
    for spelling in NameKeys.different([name] + otherSpellings) { words.append(spelling) }
    folded = String(decoding: words.folded, as: UTF8.self)
    exact = String(decoding: words.exact, as: UTF8.self)
  }

  /// The spellings without those that have the words of an earlier one.
  private static func different(_ spellings: [String]) -> [String] {
    guard spellings.count > 1 else { return spellings }
    var known: [[QueryWord]] = []
    return spellings.filter { spelling in
      let words = QueryWord.words(of: spelling)
      guard !known.contains(words) else { return false }
      known.append(words)
      return true
    }
  }

  /// The words of the name itself, without marks, with one blank between them.
  var firstSpelling: String { NameKeys.firstSpelling(of: folded) }

  /// The words of the first name of a column.
  static func firstSpelling(of folded: String) -> String {
    let first = folded.dropFirst().split(separator: "  ", maxSplits: 1).first ?? ""
    return String(first.hasSuffix(" ") ? first.dropLast() : first)
  }
}

extension QueryWord {
  /// The word without marks, in lower case.
  var folded: String { String(decoding: foldedKey, as: UTF8.self) }

  /// The word with its marks, if it has any, in lower case.
  var exact: String { String(decoding: exactKey ?? foldedKey, as: UTF8.self) }

  /// The word in lower case as longer words may begin with it, without marks unless it was typed with
  /// some. More letters can move the tone: `hoà` is on the way to `hòa` and to `hoàng`.
  var beginnings: [String] {
    guard hasMarks else { return [folded] }
    let typed = String(decoding: typedKey, as: UTF8.self)
    return exactKey == typedKey ? [exact] : [exact, typed]
  }
}
