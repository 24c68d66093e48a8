import VietnameseText

/// Terms in the language of SQLite's full text: each word is quoted, so no query that somebody types is
/// an error there.
///
/// A word without marks finds the form of a text without them, one with marks the form that has them;
/// so words in a row are known as neighbors where all have marks or none.
///
/// - Source: https://www.sqlite.org/fts5.html, "Full-text Query Syntax"
struct FullTextTerm {
  /// All texts that have the term have the rows of one of these.
  let wordings: [[FullTextRow]]
  /// Of a phrase in which only some words have marks, and so `wordings` take words that are not next to
  /// each other: texts with one of these rows surely have the term, but not all of them have one.
  let literal: [FullTextRow]?

  init(_ term: QueryTerm) {
    let rows = term.spellings.map { FullTextRow($0.words, isBeginning: $0.isBeginning) }
    wordings = rows.map(\.known)
    literal = rows.contains { $0.known != [$0] } ? rows : nil
  }

  /// Matches all texts that have the term.
  var match: String {
    FullTextTerm.any(wordings.map { FullTextTerm.all($0.map(\.match)) })
  }

  /// What matches any of some queries.
  static func any(_ queries: [String]) -> String {
    queries.count == 1 ? queries[0] : "(" + queries.joined(separator: " OR ") + ")"
  }

  /// What matches all of some queries; the same one is asked for once.
  static func all(_ queries: [String]) -> String {
    var seen: Set<String> = []
    let queries = queries.filter { seen.insert($0).inserted }
    return queries.count == 1 ? queries[0] : "(" + queries.joined(separator: " AND ") + ")"
  }
}

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
  fileprivate var known: [FullTextRow] {
    let marked = words.indices.filter { words[$0].hasMarks }
    guard marked.count > 0, marked.count < words.count else { return [self] }
    let each = marked.map {
      FullTextRow([words[$0]], isBeginning: isBeginning && $0 == words.count - 1)
    }
    return [FullTextRow(words.map(\.withoutMarks), isBeginning: isBeginning)] + each
  }

  /// What articles must have to have it.
  var sought: [SoughtWord] {
    words.enumerated().map { index, word in
      SoughtWord(word, isBeginning: isBeginning && index == words.count - 1)
    }
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

  /// Whether SQLite's tokenizer surely takes the words as they are: of other letters it knows those of an
  /// older Unicode, and takes some for others.
  var isPlain: Bool {
    words.allSatisfy { word in
      word.exact.unicodeScalars.allSatisfy { scalar in
        FullTextRow.plainScalars.contains { $0 ~= scalar.value }
      }
    }
  }

  /// Lower-case letters of the Latin languages of Europe and of Vietnamese, and digits.
  static let plainScalars: [ClosedRange<UInt32>] = [
    0x61...0x7A, 0x30...0x39, 0xE0...0xF6, 0xF8...0xFF, 0x101...0x137, 0x13A...0x148,
    0x14A...0x177, 0x1A1...0x1A1, 0x1B0...0x1B0, 0x1EA1...0x1EF9,
  ]
}
