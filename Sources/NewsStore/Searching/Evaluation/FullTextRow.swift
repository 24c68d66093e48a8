import VietnameseText

/// Words one after the other, each as it stands in one form of a text.
struct FullTextRow: Hashable, Sendable {
  let words: [QueryWord]
  /// Whether the last may go on.
  let isBeginning: Bool

  init(_ words: [QueryWord], isBeginning: Bool) {
    (self.words, self.isBeginning) = (words, isBeginning)
  }

  /// What is known as a row of it: itself where all words have marks or none; else the words without
  /// marks, and each that has some.
  var known: [FullTextRow] {
    let marked = each.filter { $0.words[0].hasMarks }
    guard marked.count > 0, marked.count < words.count else { return [self] }
    return [FullTextRow(words.map(\.withoutMarks), isBeginning: isBeginning)] + marked
  }

  /// Each word by itself.
  var each: [FullTextRow] {
    words.enumerated().map { index, word in
      FullTextRow([word], isBeginning: isBeginning && index == words.count - 1)
    }
  }

  /// What articles must have to have it.
  var sought: [SoughtWord] {
    each.map { SoughtWord($0.words[0], isBeginning: $0.isBeginning) }
  }

  /// The words that do not go on.
  var wholeWords: [String] { (isBeginning ? words.dropLast() : words[...]).map(\.exact) }

  /// What the word behind those begins with; nil if there is none.
  var beginnings: [String]? { isBeginning ? words.last?.beginnings : nil }

  /// Matches it in the language of the full text.
  var match: String {
    guard let beginnings else { return "\"\(wholeWords.joined(separator: " "))\"" }
    return FullTextTerm.any(
      beginnings.map { "\"\((wholeWords + [$0]).joined(separator: " "))\" *" })
  }

  /// Whether SQLite's tokenizer surely takes the words as they are.
  var isPlain: Bool {
    words.allSatisfy { word in
      word.exact.unicodeScalars.allSatisfy { scalar in
        PlainScalars.letters.contains { $0 ~= scalar.value }
      }
    }
  }
}
