/// What facets and orders ask of articles, by their numbers: an array for each column, in memory.
///
/// A number is given once, and what it stands for never changes, but for models that are given to
/// others: an article that is read anew gets another number. So rows are only ever added; those of
/// articles that are gone do no harm, as no set of articles has their numbers.
struct ArticleColumns: Sendable {
  /// The article's key, by which the newest is the greatest.
  private(set) var keys: [Int64] = []
  /// The key of the unit it is mainly about; 0 for none.
  private(set) var subjects: [Int32] = []
  /// The key of the newspaper or portal; 0 for none.
  private(set) var outlets: [Int32] = []
  /// The year of publication; 0 for none.
  private(set) var years: [Int16] = []
  /// The keys of the models of all articles, one article's after the other's.
  private(set) var models: [Int32] = []
  /// Where the models of each article begin, and where the last end.
  private(set) var modelStarts: [Int32] = [0]
  /// The greatest key of each 64 articles.
  private(set) var greatestKeys: [Int64] = []

  /// How many numbers have been given.
  var count: Int { keys.count }

  /// The models of an article.
  func models(of number: Int) -> ArraySlice<Int32> {
    models[Int(modelStarts[number])..<Int(modelStarts[number + 1])]
  }

  /// Forgets the articles from a number on.
  mutating func truncate(to count: Int) {
    guard count < self.count else { return }
    keys.removeSubrange(count...)
    greatestKeys.removeSubrange((count >> 6)...)
    noteGreatestKeys()
    subjects.removeSubrange(count...)
    outlets.removeSubrange(count...)
    years.removeSubrange(count...)
    modelStarts.removeSubrange((count + 1)...)
    models.removeSubrange(Int(modelStarts[count])...)
  }

  /// Adds the articles of a chunk; all of its columns have as many.
  mutating func append(_ chunk: ColumnChunk) {
    keys += chunk.keys
    noteGreatestKeys()
    subjects += chunk.subjects
    outlets += chunk.outlets
    years += chunk.years
    for list in chunk.modelLists {
      models += list
      modelStarts.append(Int32(models.count))
    }
  }

  /// Goes on behind the last 64 articles that are full.
  private mutating func noteGreatestKeys() {
    if keys.count >> 6 < greatestKeys.count { greatestKeys.removeLast() }
    for start in stride(from: greatestKeys.count << 6, to: keys.count, by: 64) {
      greatestKeys.append(keys[start..<min(start + 64, keys.count)].max() ?? 0)
    }
  }

  /// The articles of which a column fulfills a condition.
  ///
  /// - Complexity: linear in the articles there are.
  func articles<Value>(
    _ column: KeyPath<ArticleColumns, [Value]>, where isWanted: (Value) -> Bool
  ) -> ArticleSet {
    let values = self[keyPath: column]
    var set = ArticleSet()
    for start in stride(from: 0, to: values.count, by: 64) {
      var bits: UInt64 = 0
      for index in start..<min(start + 64, values.count) where isWanted(values[index]) {
        bits |= 1 << UInt64(index - start)
      }
      if bits != 0 { set.insert(bits, at: start >> 6) }
    }
    return set
  }

  /// The keys of articles.
  func keys(of set: ArticleSet) -> [Int64] {
    var result: [Int64] = []
    set.forEach { if $0 < keys.count { result.append(keys[$0]) } }
    return result
  }

  /// The numbers of articles in the order of their keys, those of the oldest first.
  ///
  /// - Complexity: linear where articles came in the order of their days, as most do.
  func numbersByKey(of set: ArticleSet) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(set.count)
    set.forEach { if $0 < keys.count { numbers.append(Int32($0)) } }
    numbers.sort { keys[Int($0)] < keys[Int($1)] }
    return numbers
  }
}
