import VietnameseText

/// Collects the words by which articles are found: each one without marks, the same with its marks where it
/// has some, and what it begins with.
///
/// Most words of an article were in one of those before it. So what follows from a word is kept with it, and for
/// an article all is done with numbers.
struct WordCollector {
  /// What is known of a word.
  private struct Entry {
    /// The word without marks, once that was asked for.
    var withoutMarks = WordCollector.none
    /// What it begins with, or of a beginning the next shorter one.
    var beginning = WordCollector.none
    /// The last article that has it, and its place among the words of that.
    var article: UInt32 = 0
    var index: UInt32 = 0
  }

  private var vocabulary = Vocabulary()
  private var table = WordTable()
  /// By the numbers of words.
  private var entries: [Entry] = []
  /// Counts the articles.
  private var article: UInt32 = 0
  /// The words of the article, in the order in which they came.
  private var numbers: [UInt32] = []

  /// Of no word.
  static let none = UInt32.max

  /// So many words are forgotten together: new names and figures come with every article, and the common words
  /// are soon there again.
  private static let limit = 16_384

  /// The words of a text.
  ///
  /// - Complexity: linear in the text.
  mutating func words(of text: String) -> ArticleWords {
    if table.words.count > WordCollector.limit { self = WordCollector() }
    let known = table.words.count
    article += 1
    numbers.removeAll(keepingCapacity: true)
    _ = index(of: number(of: .all))
    let places = places(in: text)
    addBeginnings()
    vocabulary.append(table.words[known...])
    return ArticleWords(vocabulary: vocabulary, numbers: numbers, places: places)
  }

  /// Adds the words of both forms of a text, and finds where they stand.
  private mutating func places(in text: String) -> ArticleWords.Places {
    let exact = Folding.exact(text.utf8.span)
    let content = PlainScalars.standard.content(of: exact.span)
    guard content == .mixed else {
      var row = PlainRow()
      row.append(exact.span, isMarked: content == .marked, to: &self)
      return .known(row.places(wordCount: numbers.count))
    }
    let forms = FullTextForms(text)
    let bytes = forms.row.utf8.span
    for form in [forms.folded, forms.exact] {
      let text = bytes.extracting(form)
      var cursor = WordCursor()
      while let range = cursor.next(in: text) {
        _ = index(of: number(of: IndexedWord(text, range)))
      }
    }
    return .unknown(row: forms.row)
  }

  /// The number of a word, a new one if it has none yet.
  @inline(__always)
  mutating func number(of word: IndexedWord) -> Int {
    let number = table.number(of: word)
    if number == entries.count { addEntry(of: word) }
    return number
  }

  private mutating func addEntry(of word: IndexedWord) {
    let number = entries.count
    entries.append(Entry())
    let isBeginning = word.isBeginning
    guard let beginning = isBeginning ? word.shorterBeginning : word.longestBeginning else {
      return
    }
    entries[number].beginning = UInt32(self.number(of: beginning))
  }

  /// The number of the word without marks that is a range of a text with marks; nil for one that has none.
  @inline(__always)
  mutating func numberWithoutMarks(
    of number: Int, _ text: Span<UInt8>, _ range: Range<Int>
  ) -> Int? {
    let known = entries[number].withoutMarks
    if known != WordCollector.none { return Int(known) }
    guard let word = IndexedWord(withoutMarks: text, range) else { return nil }
    let other = self.number(of: word)
    entries[number].withoutMarks = UInt32(other)
    return other
  }

  /// The place of a word among those of the article, where it is put unless it is there.
  @inline(__always)
  mutating func index(of number: Int) -> UInt32 {
    if entries[number].article != article {
      entries[number].article = article
      entries[number].index = UInt32(numbers.count)
      numbers.append(UInt32(number))
    }
    return entries[number].index
  }

  /// Adds what the words begin with.
  private mutating func addBeginnings() {
    for number in numbers {
      var beginning = entries[Int(number)].beginning
      // Where there is a beginning already, there are those that are shorter.
      while beginning != WordCollector.none, entries[Int(beginning)].article != article {
        _ = index(of: Int(beginning))
        beginning = entries[Int(beginning)].beginning
      }
    }
  }
}
