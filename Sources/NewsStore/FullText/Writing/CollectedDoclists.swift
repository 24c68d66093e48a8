/// The rows of each word among those that are written together, as a segment has them.
struct CollectedDoclists {
  /// What is known of a word while its rows are put together.
  private struct Cursor {
    /// Its last row so far.
    var row: Int64 = 0
    /// How long its doclist is; then where the next of it is written.
    var index = 0
  }

  private struct Spelled {
    /// Its last row so far.
    var row: Int64 = 0
    var doclist: [UInt8] = []

    mutating func append(_ row: Int64, _ code: [UInt8]) {
      FullTextNumber.append(row - self.row, to: &doclist)
      FullTextNumber.append(CollectedDoclists.size(code.count), to: &doclist)
      doclist += code
      self.row = row
    }
  }

  /// The doclists of the words with numbers, one behind the other.
  private var bytes: [UInt8] = []
  /// By the numbers of words: where each doclist ends.
  private var cursors: [Cursor]
  /// By the words that are spelled.
  private var spelled: [[UInt8]: Spelled] = [:]

  /// - Parameters:
  ///   - rows: in the order of their keys.
  ///   - wordCount: the numbers of the words are less.
  /// - Complexity: linear in the words of the rows, each once a row.
  init(_ rows: [ChangedRow], wordCount: Int) {
    cursors = Array(repeating: Cursor(), count: wordCount)
    for row in rows { measure(row) }
    var length = 0
    for word in cursors.indices {
      let start = length
      length += cursors[word].index
      cursors[word] = Cursor(row: 0, index: start)
    }
    var bytes = [UInt8](repeating: 0, count: length)
    var written = bytes.mutableSpan
    for row in rows {
      write(row, to: &written)
      writeSpelled(row)
    }
    self.bytes = bytes
  }

  /// Calls with every word that has rows, in ascending order, and with its doclist.
  ///
  /// - Parameter words: what the numbers stand for.
  func forEach(
    words: KnownWords, _ body: (_ word: [UInt8], _ doclist: Span<UInt8>) throws -> Void
  ) throws {
    let numbered = cursors.indices.filter { !range(of: $0).isEmpty }
      .map { (number: $0, word: words.word($0)) }
      .sorted { $0.word < $1.word }
    var others = spelled.sorted { $0.key.lexicographicallyPrecedes($1.key) }[...]
    for (number, word) in numbered {
      let word = word.bytes
      while let other = others.first, other.key.lexicographicallyPrecedes(word) {
        try body(other.key, other.value.doclist.span)
        others = others.dropFirst()
      }
      try body(word, bytes.span.extracting(range(of: number)))
    }
    for (other, rows) in others { try body(other, rows.doclist.span) }
  }

  private func range(of word: Int) -> Range<Int> {
    (word == 0 ? 0 : cursors[word - 1].index)..<cursors[word].index
  }

  private mutating func measure(_ row: ChangedRow) {
    row.forEach { word, code, _ in
      let gap = row.key - cursors[word].row
      cursors[word].index += CollectedDoclists.length(gap, code.count)
      cursors[word].row = row.key
    }
  }

  private mutating func write(_ row: ChangedRow, to bytes: inout MutableSpan<UInt8>) {
    row.forEach { word, code, codes in
      var index = cursors[word].index
      FullTextNumber.write(row.key - cursors[word].row, to: &bytes, at: &index)
      FullTextNumber.write(CollectedDoclists.size(code.count), to: &bytes, at: &index)
      for place in code {
        bytes[index] = codes[place]
        index += 1
      }
      cursors[word] = Cursor(row: row.key, index: index)
    }
  }

  private mutating func writeSpelled(_ row: ChangedRow) {
    row.forEachSpelled { word, code in
      spelled[word, default: Spelled()].append(row.key, code)
    }
  }

  @inline(__always)
  private static func length(_ gap: Int64, _ codeLength: Int) -> Int {
    FullTextNumber.length(of: gap) + FullTextNumber.length(of: size(codeLength)) + codeLength
  }

  /// How it is told how long a code is. The lowest bit is for a row that has a word no longer, whatever older
  /// segments say.
  @inline(__always)
  private static func size(_ codeLength: Int) -> Int64 {
    codeLength == 0 ? 1 : Int64(codeLength) << 1
  }
}
