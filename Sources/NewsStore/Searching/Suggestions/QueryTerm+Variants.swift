// What a term becomes when it is taken less strictly.
extension QueryTerm {
  /// The term as people read it.
  var shown: String {
    let text = words.map(\.typed.shown).joined(separator: " ")
    return isPhrase ? "“\(text)”" : text
  }

  /// Its words as terms of their own.
  var parts: [QueryTerm] {
    words.enumerated().map { index, word in
      QueryTerm([word], isBeginning: isBeginning && index == words.count - 1)
    }
  }

  /// The same with any marks; nil if no word has marks.
  var withoutMarks: QueryTerm? {
    guard words.contains(where: \.typed.hasMarks) else { return nil }
    let plain = words.compactMap { QueryTerm.Word.words(of: $0.typed.folded).first }
    return plain.count == words.count ? QueryTerm(plain, isBeginning: isBeginning) : nil
  }
}
