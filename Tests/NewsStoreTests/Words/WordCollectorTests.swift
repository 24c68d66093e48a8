import Testing
import VietnameseText

@testable import NewsStore

/// The words of texts and their places, against those of both forms one word after the other.
struct WordCollectorTests {
  @Test(arguments: [
    "", "Dân vận khéo", "25-NQ/TW\0 ban", "“5 không 3 sạch”", "Khánh Hoà – khánh hòa",
    "ab\u{AD}c ab\u{200B}c", "ĐÐ ðề", "e\u{302}\u{323} ê\u{323} ệ", "ẞß ÿ Æ æ ŉ ĸ ø",
    "a\u{A0}b\u{3000}c", "℃ Å K k", "nghiêngnghiêngngả nghiengnghiengnga nghiêngnghiêngngả",
    "http://www.batdau.gov.vn/nghịquyếtsố25nqtwđảng", "ưỡưỡưỡưỡưỡưỡưỡ ướướướướướư",
    "≠ <\u{338} =\u{338}a",
  ])
  func `finds those of both forms, each where it stands`(_ text: String) throws {
    var collector = WordCollector()
    for _ in 1...2 { _ = try expectRight(text, &collector) }
  }

  /// One article after the other, so that most words are known; and more than are kept.
  @Test func `finds those of any text`() throws {
    var random = SeededRandom(25)
    var collector = WordCollector()
    var plainCount = 0
    for _ in 0..<3_000 {
      if try expectRight(text(&random), &collector) { plainCount += 1 }
    }
    #expect(plainCount > 500)
  }

  private static let plain = (PlainScalars.letters + PlainScalars.signs).flatMap { $0 }
  private static let others: [UInt32] = [
    0, 0x300, 0x301, 0x323, 0x31B, 0xAD, 0x200B, 0xF0, 0x212A, 0xC0, 0x1EA0, 0x110, 0x41,
  ]

  private func text(_ random: inout SeededRandom) -> String {
    let rarity = Int.random(in: 2...40, using: &random)
    let scalars = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
      let isOther = Int.random(in: 0..<rarity, using: &random) == 0
      let some = isOther ? Self.others : Self.plain
      return some.randomElement(using: &random).flatMap(UnicodeScalar.init)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// - Returns: whether the text is plain.
  private func expectRight(_ text: String, _ collector: inout WordCollector) throws -> Bool {
    let article = collector.words(of: text)
    let words = article.vocabulary.words(from: 0)
    let found = article.numbers.map { words[Int($0)] }
    let row = row(of: text)
    #expect(Set(found) == indexed(row), "\(text)")
    #expect(Set(found).count == found.count)
    guard case .known(let places) = article.places else { return false }
    #expect(try self.row(of: found, places) == row, "\(text)")
    return true
  }

  /// The words that a full text takes from both forms.
  private func row(of text: String) -> [[UInt8]] {
    let forms = FullTextForms(text)
    let bytes = forms.row.utf8.span
    func words(_ form: Range<Int>) -> [[UInt8]] {
      var (words, cursor) = ([[UInt8]](), WordCursor())
      let text = bytes.extracting(form)
      while let range = cursor.next(in: text) { words.append(range.map { text[$0] }) }
      return words
    }
    let exact = forms.exact.isEmpty ? [] : [FullTextForms.boundary] + words(forms.exact)
    return words(forms.folded) + exact
  }

  /// The words of a row, and what they begin with.
  private func indexed(_ row: [[UInt8]]) -> Set<IndexedWord> {
    var indexed: Set<IndexedWord> = [.all]
    for word in row where word != FullTextForms.boundary {
      let word = IndexedWord(word[...])
      indexed.insert(word)
      var beginning = word.longestBeginning
      while let some = beginning {
        indexed.insert(some)
        beginning = some.shorterBeginning
      }
    }
    return indexed
  }

  /// The words that stand at the places.
  private func row(of words: [IndexedWord], _ places: WordPlaces) throws -> [[UInt8]] {
    var row = [[UInt8]](repeating: [], count: places.count)
    var start = 0
    for (word, end) in zip(words, places.ends) {
      for place in try self.places(places.codes[start..<Int(end)]) { row[place] = word.bytes }
      start = Int(end)
    }
    for spelled in places.spelled {
      for place in try self.places(spelled.code[...]) { row[place] = spelled.word }
    }
    return row
  }

  private func places(_ code: ArraySlice<UInt8>) throws -> [Int] {
    let code = Array(code)
    var (places, place, index) = ([Int](), 0, 0)
    while index < code.count {
      place += Int(try FullTextNumber.read(code.span, at: &index)) - 2
      places.append(place)
    }
    return places
  }
}
