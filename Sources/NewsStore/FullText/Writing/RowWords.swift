/// The words of a row of the full text, each once, and where they stand.
struct RowWords: Sendable {
  /// What the words have for numbers, but for those that are spelled.
  var numbers: ArraySlice<UInt32>
  let places: WordPlaces

  /// About how many bytes of memory it takes.
  var byteCount: Int {
    numbers.count * 2 * MemoryLayout<UInt32>.size + places.codes.count
      + places.spelled.reduce(0) { $0 + $1.word.count + $1.code.count }
  }

  /// Calls with each word that has a number, and where its places stand among the codes. One that is known
  /// by its first letters only has none there.
  @inline(__always)
  func forEach(_ body: (_ word: Int, _ code: Range<Int>, _ codes: Span<UInt8>) -> Void) {
    let (codes, ends) = (places.codes.span, places.ends.span)
    var start = 0
    for (index, word) in numbers.enumerated() {
      let end = Int(ends[index])
      if start < end { body(Int(word), start..<end, codes) }
      start = end
    }
  }
}

extension RowWords {
  /// Those of a text, one after the other.
  init(_ text: [[UInt8]], _ known: inout KnownWords) {
    var (numbers, spelled) = ([UInt32](), [[UInt8]: [Int]]())
    var places: [Int: UInt32] = [:]
    var row: [UInt32] = []
    for (place, word) in text.enumerated() {
      if FullTextForms.isSpelled(word) {
        spelled[Array(word.prefix(FullTextForms.byteLimit)), default: []].append(place)
        row.append(.max)
      } else {
        let number = known.number(of: IndexedWord(word[...]))
        if places[number] == nil {
          places[number] = UInt32(numbers.count)
          numbers.append(UInt32(number))
        }
        row.append(places[number] ?? .max)
      }
    }
    self.init(
      numbers: numbers[...], places: WordPlaces(row, wordCount: numbers.count, spelled: spelled))
  }
}
