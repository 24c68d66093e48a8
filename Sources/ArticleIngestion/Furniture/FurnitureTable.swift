import ReferenceTables

/// The phrases of `furniture.tsv`, ready to be looked up.
struct FurnitureTable: Sendable {
  /// Phrases that are a whole line, or a part of a row of such phrases.
  private(set) var wholes: [[UInt8]: [FurnitureMeaning]] = [:]
  /// Phrases that begin a line, by their meaning.
  private(set) var prefixes: [(key: [UInt8], meaning: FurnitureMeaning)] = []
  /// Phrases inside a line.
  private(set) var inner: [(key: [UInt8], meaning: FurnitureMeaning)] = []
  /// Words of navigation.
  private(set) var navigationWords: Set<[UInt8]> = []
  /// The most words that a whole phrase has.
  private(set) var longestWhole = 0

  /// The table that is compiled into the program.
  init() {
    self.init(.furniture)
  }

  /// A table with the columns `phrase`, `match` and `meaning`; rows that name no known match or
  /// meaning are passed over.
  init(_ table: ReferenceTable) {
    for row in table.rows().rows where row.count >= 3 {
      guard let meaning = FurnitureMeaning(rawValue: row[2]) else { continue }
      let (exact, folded) = (WordKey.exact(row[0]), WordKey.folded(row[0]))
      add(exact, match: row[1], meaning: meaning)
      // Pages also print them without marks. A line with other marks is another line: `Thu Hằng`
      // is not `Thứ hạng`.
      if folded != exact { add(folded, match: row[1], meaning: meaning) }
    }
    // The longer phrase tells more: `bài và ảnh` before `bài`.
    prefixes.sort { $0.key.count > $1.key.count }
  }

  private mutating func add(_ key: [UInt8], match: String, meaning: FurnitureMeaning) {
    guard !key.isEmpty else { return }
    switch match {
    case "whole":
      wholes[key, default: []].append(meaning)
      longestWhole = max(longestWhole, WordKey.words(key).count)
    case "prefix": prefixes.append((key, meaning))
    case "contains": inner.append((key, meaning))
    case "word": navigationWords.insert(key)
    default: break
    }
  }
}
