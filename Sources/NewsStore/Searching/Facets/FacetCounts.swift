/// How many of some articles have each unit, year, newspaper and model.
struct FacetCounts {
  private(set) var subjects: [Int64: Int] = [:]
  private(set) var outlets: [Int64: Int] = [:]
  private(set) var years: [Int: Int] = [:]
  private(set) var models: [Int64: Int] = [:]

  /// - Complexity: linear in the articles and their models.
  init(_ articles: ArticleSet, _ columns: ArticleColumns) {
    var subjects = Counters(), outlets = Counters(), years = Counters(), models = Counters()
    articles.forEach { number in
      guard number < columns.count else { return }
      subjects.add(Int(columns.subjects[number]))
      outlets.add(Int(columns.outlets[number]))
      years.add(Int(columns.years[number]))
      for model in columns.models(of: number) { models.add(Int(model)) }
    }
    self.subjects = subjects.byKey
    self.outlets = outlets.byKey
    self.models = models.byKey
    self.years = years.used(from: 1)
  }

  /// How many of some articles each year has, without the rest.
  static func years(of articles: ArticleSet, _ columns: ArticleColumns) -> [Int: Int] {
    var years = Counters()
    articles.forEach { if $0 < columns.count { years.add(Int(columns.years[$0])) } }
    return years.used(from: 1)
  }
}

/// Counts small numbers; negative ones are not counted.
private struct Counters {
  private var counts: [Int32] = []

  mutating func add(_ value: Int) {
    guard value >= 0 else { return }
    if value >= counts.count {
      counts += Array(repeating: 0, count: value + 1 - counts.count)
    }
    counts[value] += 1
  }

  /// The counts of values from a least one on that occurred.
  func used(from least: Int) -> [Int: Int] {
    var used: [Int: Int] = [:]
    for (value, count) in counts.enumerated().dropFirst(least) where count > 0 {
      used[value] = Int(count)
    }
    return used
  }

  /// The same by the keys of rows, of which 0 is none.
  var byKey: [Int64: Int] {
    var result: [Int64: Int] = [:]
    for (value, count) in used(from: 1) { result[Int64(value)] = count }
    return result
  }
}
