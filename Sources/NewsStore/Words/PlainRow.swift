import VietnameseText

/// The words of a plain text as they stand in the full text, found in the form with marks alone: of plain scalars
/// letters give letters without marks, and signs give signs. So both forms have as many words, in the same
/// order.
struct PlainRow {
  /// The words of one form.
  private struct Form {
    /// What they have for numbers, one after the other.
    var words: [UInt32] = []
    /// Those without numbers, and where they stand.
    var spelled: [[UInt8]: [Int]] = [:]

    mutating func append(spelled word: [UInt8]) {
      spelled[Array(word.prefix(FullTextForms.byteLimit)), default: []].append(words.count)
      words.append(WordCollector.none)
    }

    mutating func append(_ other: Form) {
      spelled.merge(other.spelled.mapValues { $0.map { $0 + words.count } }) { $0 + $1 }
      words += other.words
    }
  }

  private var exact = Form()
  private var folded = Form()

  /// Adds the words of a text.
  ///
  /// - Parameters:
  ///   - text: with marks, as `Folding.exact` has it; plain.
  ///   - isMarked: whether the form without marks is another.
  ///   - collector: is given the words of both forms, and gives each a number.
  /// - Complexity: linear in the text.
  mutating func append(_ text: Span<UInt8>, isMarked: Bool, to collector: inout WordCollector) {
    exact.words.reserveCapacity(text.count / 4)
    if isMarked { folded.words.reserveCapacity(text.count / 2) }
    var cursor = WordCursor()
    while let range = cursor.next(in: text) {
      guard range.count <= IndexedWord.byteLimit else {
        append(spelled: range.map { text[$0] }, to: \.exact, &collector)
        if isMarked { appendFolded(text, range, to: &collector) }
        continue
      }
      let number = collector.number(of: IndexedWord(text, range))
      exact.words.append(collector.index(of: number))
      guard isMarked else { continue }
      if let other = collector.numberWithoutMarks(of: number, text, range) {
        folded.words.append(collector.index(of: other))
      } else {
        appendFolded(text, range, to: &collector)
      }
    }
  }

  /// Where the words stand.
  ///
  /// - Parameter wordCount: the numbers are less.
  mutating func places(wordCount: Int) -> WordPlaces {
    if !folded.words.isEmpty { folded.append(spelled: FullTextForms.boundary) }
    folded.append(exact)
    return WordPlaces(folded.words, wordCount: wordCount, spelled: folded.spelled)
  }

  /// Adds the form without marks of a word one of whose forms is too long to have a number.
  private mutating func appendFolded(
    _ text: Span<UInt8>, _ range: Range<Int>, to collector: inout WordCollector
  ) {
    let word = Folding.fold(text.extracting(range))
    if word.count > IndexedWord.byteLimit {
      append(spelled: word, to: \.folded, &collector)
    } else {
      let number = collector.number(of: IndexedWord(word[...]))
      folded.words.append(collector.index(of: number))
    }
  }

  private mutating func append(
    spelled word: [UInt8], to form: WritableKeyPath<PlainRow, Form>,
    _ collector: inout WordCollector
  ) {
    _ = collector.index(of: collector.number(of: IndexedWord(word[...])))
    self[keyPath: form].append(spelled: word)
  }
}
