import VietnameseText

/// The words by which an article is found: each one without marks, the same with its marks where it has
/// some, and what it begins with.
struct WordCollector {
  private let forms: FullTextForms

  init(_ forms: FullTextForms) {
    self.forms = forms
  }

  /// The words of both forms of the text, each once; also ``IndexedWord/all``. And where they stand, as SQLite's
  /// tokenizer would find them if the text is plain.
  ///
  /// - Complexity: linear in the text.
  func wordsAndPlaces() -> (words: [IndexedWord], places: WordPlaces) {
    let bytes = forms.row.utf8.span
    var table = WordTable(capacity: forms.folded.count / 4)
    table.insert(.all)
    var row: [UInt32] = []
    row.reserveCapacity(bytes.count / 4)
    var spelled: [[UInt8]: [Int]] = [:]
    for form in [forms.folded, forms.exact] where !form.isEmpty {
      if form.lowerBound > 0 {
        spelled[FullTextForms.boundary, default: []].append(row.count)
        row.append(.max)
      }
      let text = bytes.extracting(form)
      var cursor = WordCursor()
      while let range = cursor.next(in: text) {
        let number = table.number(of: IndexedWord(text, range))
        if range.count > IndexedWord.byteLimit {
          let known = range.prefix(FullTextForms.byteLimit)
          spelled[known.map { text[$0] }, default: []].append(row.count)
          row.append(.max)
        } else {
          // That of all articles has 0.
          row.append(UInt32(number - 1))
        }
      }
    }
    let wordCount = table.words.count - 1
    return (withBeginnings(&table), WordPlaces(row, wordCount: wordCount, spelled: spelled))
  }

  private func withBeginnings(_ table: inout WordTable) -> [IndexedWord] {
    for number in 0..<table.words.count {
      // Where there is a beginning already, there are those that are shorter.
      var beginning = table.words[number].longestBeginning
      while let some = beginning, table.insert(some) { beginning = some.shorterBeginning }
    }
    return table.words
  }
}
