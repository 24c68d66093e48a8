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

  init(_ name: String) {
    order = Data(CollationKey(name).bytes)
    let words = QueryWord.words(of: name)
    folded = words.isEmpty ? "" : " " + words.map { $0.folded + " " }.joined()
    exact = words.isEmpty ? "" : " " + words.map { $0.exact + " " }.joined()
  }
}

extension QueryWord {
  /// The word without marks, in lower case.
  var folded: String { String(decoding: foldedKey, as: UTF8.self) }

  /// The word with its marks, if it has any, in lower case.
  var exact: String { String(decoding: exactKey ?? foldedKey, as: UTF8.self) }
}
