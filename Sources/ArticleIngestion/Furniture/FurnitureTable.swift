import ReferenceTables

/// The phrases of `furniture.tsv`, ready to be looked up.
struct FurnitureTable: Sendable {
  /// A phrase and what it means.
  struct Phrase: Hashable, Sendable {
    /// Its words, as in a line's key.
    var key: [UInt8]
    /// How many words.
    var wordCount: Int
    /// What it means.
    var meaning: FurnitureMeaning
  }

  /// Phrases that are a whole line, or a part of a row of such phrases.
  private(set) var wholes: [[UInt8]: [FurnitureMeaning]] = [:]
  /// Phrases that begin a line, by their first word, the longest first.
  private(set) var prefixes: [[UInt8]: [Phrase]] = [:]
  /// Phrases inside a line, by their first word.
  private(set) var inner: [[UInt8]: [Phrase]] = [:]
  /// Words of navigation.
  private(set) var navigationWords: Set<[UInt8]> = []
  /// What an author did, behind a name: `ghi`, `thực hiện`.
  private(set) var roles: [Phrase] = []
  /// Alternative texts of pictures that are told from other words even without a blank before them.
  private(set) var pictureTexts: [[UInt8]] = []
  /// The most words that a whole phrase has.
  private(set) var longestWhole = 0

  /// The table that is compiled into the program.
  init() {
    self.init(.furniture)
  }

  /// A table with the columns `phrase`, `match` and `meaning`; rows that name no known match or
  /// meaning are passed over.
  init(_ table: ReferenceTable) {
    let bytes = table.bytes
    wholes.reserveCapacity(bytes.count / 20)
    // Rows of one meaning stand together, so it is read once for many.
    var last: (utf8: [UInt8], meaning: FurnitureMeaning?) = ([], nil)
    table.forEachRow { fields in
      guard fields.count >= 3 else { return }
      if !bytes[fields[2]].elementsEqual(last.utf8) {
        let utf8 = Array(bytes[fields[2]])
        last = (utf8, FurnitureMeaning(rawValue: String(decoding: utf8, as: UTF8.self)))
      }
      guard let meaning = last.meaning else { return }
      let phrase = Array(bytes[fields[0]])
      let match = FurnitureTable.match(bytes[fields[1]])
      let (exact, folded) = (WordKey.exact(phrase), WordKey.folded(phrase))
      add(exact, match: match, meaning: meaning)
      // Pages also print them without marks. A line with other marks is another line: `Thu Hằng`
      // is not `Thứ hạng`. Single words without marks are anything.
      if folded != exact, folded.contains(0x20) { add(folded, match: match, meaning: meaning) }
    }
    // The longer phrase tells more: `bài và ảnh` before `bài`.
    for word in prefixes.keys { prefixes[word]?.sort { $0.key.count > $1.key.count } }
  }

  private mutating func add(_ key: [UInt8], match: Match?, meaning: FurnitureMeaning) {
    let words = WordKey.words(key)
    guard let first = words.first.map(Array.init) else { return }
    let phrase = Phrase(key: key, wordCount: words.count, meaning: meaning)
    switch match {
    case .whole:
      wholes[key, default: []].append(meaning)
      longestWhole = max(longestWhole, words.count)
      if meaning == .bylineRole { roles.append(phrase) }
      if meaning == .image, words.count > 1 { pictureTexts.append(key) }
    case .prefix: prefixes[first, default: []].append(phrase)
    case .contains: inner[first, default: []].append(phrase)
    case .word: navigationWords.insert(key)
    case nil: break
    }
  }

  /// How a phrase stands in a line.
  private enum Match: String { case whole, prefix, contains, word }

  private static func match(_ utf8: ArraySlice<UInt8>) -> Match? {
    Match(rawValue: String(decoding: utf8, as: UTF8.self))
  }
}
