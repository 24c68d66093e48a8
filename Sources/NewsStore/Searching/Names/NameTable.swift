import VietnameseText

/// The names of all units, models or documents in memory: few enough to look at each with every letter
/// that is typed.
///
///     search “tú sơn kiến” → the keys of the units that are called so, those that fit best first
struct NameTable: Sendable {
  /// The keys of the rows, those of which most is known first.
  private(set) var keys: [Int64] = []
  /// The rows that may be found; the others only lie above some.
  private var found = ArticleSet()
  private var folded = NameColumn()
  private var exact = NameColumn()
  /// The names by which the order is told, without marks.
  private var ranked = NameColumn()
  /// The rows of the units above each, behind each other; none in tables of other things.
  private var above: [[Int]] = []

  /// The rows of a search that fit best.
  ///
  /// All words must be in the name; of units, if none has them all, in the name together with those of
  /// the units above: `tú sơn kiến thụy`.
  ///
  /// - Returns: The keys of at most `limit` rows, and how many there are.
  /// - Complexity: linear in the names, for each word.
  func hits(_ search: Search, limit: Int) -> (keys: [Int64], total: Int) {
    let words = search.readings.first?.words ?? []
    let rows = rows(search) { self.rows(named: $0) }
    guard rows.isEmpty, !above.isEmpty, search.readings.contains(where: { $0.words.count > 1 })
    else { return (best(of: rows, words, limit: limit), rows.count) }
    let below = self.rows(search) { self.rows(namedWithParents: $0) }
    return (best(of: below, Array(words.prefix(1)), limit: limit), below.count)
  }

  /// Adds a row behind the others.
  ///
  /// - Parameter isFound: Whether it may be found itself.
  mutating func append(_ name: NameRow, isFound: Bool) {
    if isFound { found.insert(keys.count) }
    keys.append(name.key)
    folded.append(name.folded)
    exact.append(name.exact)
    ranked.append(name.ranked)
  }

  /// Says which units lie above each row.
  mutating func setParents(_ parents: [[Int64]]) {
    let rows = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
    above = parents.map { $0.compactMap { rows[$0] } }
  }

  /// The rows that may be found and mean what one reading or another does.
  private func rows(_ search: Search, _ body: (Search.Reading) -> ArticleSet) -> ArticleSet {
    var rows = ArticleSet()
    for reading in search.readings where !reading.words.isEmpty { rows.formUnion(body(reading)) }
    rows.formIntersection(found)
    return rows
  }

  private func rows(named reading: Search.Reading) -> ArticleSet {
    let sets = rowsOfWords(reading)
    return sets.dropFirst().reduce(into: sets[0]) { $0.formIntersection($1) }
  }

  /// Those that have all words in their own names and those above, and one at least in their own.
  private func rows(namedWithParents reading: Search.Reading) -> ArticleSet {
    var own = ArticleSet()
    for word in reading.words { own.formUnion(folded.rows(having: [0x20] + word.foldedKey)) }
    let sets = rowsOfWords(reading)
    var rows = ArticleSet()
    own.forEach { row in
      let path = [row] + above[row]
      if sets.allSatisfy({ set in path.contains(where: set.contains) }) { rows.insert(row) }
    }
    return rows
  }

  /// The rows that have each of the words.
  private func rowsOfWords(_ reading: Search.Reading) -> [ArticleSet] {
    let condition = TextCondition(reading)
    return zip(condition.words, condition.searchedTexts).map { word, texts in
      let column = word.hasMarks ? exact : folded
      return texts.reduce(into: ArticleSet()) { $0.formUnion(column.rows(having: Array($1.utf8))) }
    }
  }

  /// First the names that are some words, then those that begin with them, then those that have them one
  /// after the other.
  private func best(of rows: ArticleSet, _ words: [QueryWord], limit: Int) -> [Int64] {
    let phrase: [UInt8] = words.reduce(into: []) { $0 += [0x20] + $1.foldedKey }
    let inRow = ranked.rows(having: phrase)
    var classes: [[Int]] = [[], [], [], []]
    rows.forEach { row in
      if !inRow.contains(row) {
        classes[3].append(row)
      } else if !ranked.begins(row, with: phrase) {
        classes[2].append(row)
      } else {
        classes[ranked.isFirst(row, phrase) ? 0 : 1].append(row)
      }
    }
    return classes.joined().prefix(limit).map { keys[$0] }
  }
}
