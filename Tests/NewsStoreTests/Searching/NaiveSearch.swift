import NewsModel
import VietnameseText

@testable import NewsStore

/// The same search in the plainest way: every article is looked at.
struct NaiveSearch {
  private let entries: [Entry]
  /// The words of every name.
  private let names: [String: [QueryWord]]

  /// An article with its words.
  struct Entry {
    let draft: AnalyzedArticle
    let words: [QueryWord]
    let title: [QueryWord]

    /// As text it sorts by the day.
    var day: String { draft.article.published?.description ?? "" }

    init(_ draft: AnalyzedArticle) {
      self.draft = draft
      words = QueryWord.words(of: draft.article.text)
      title = QueryWord.words(of: draft.article.title ?? "")
    }
  }

  init(_ articles: [AnalyzedArticle]) {
    entries = articles.map(Entry.init)
    let all = articles.flatMap(\.allNames)
    names = Dictionary(uniqueKeysWithValues: Set(all).map { ($0, QueryWord.words(of: $0)) })
  }

  /// The identities of what a query means, in order.
  func ids(_ query: SearchQuery, rank: (Entry) -> Int) -> [String] {
    entries(query)
      .map { (entry: $0, rank: rank($0)) }
      .sorted { ($0.rank, $0.entry.day) > ($1.rank, $1.entry.day) }
      .map(\.entry.draft.article.id)
  }

  /// What a query means.
  func entries(_ query: SearchQuery) -> [Entry] {
    query.isEmpty ? [] : entries.filter { matches($0, query) }
  }

  private func matches(_ entry: Entry, _ query: SearchQuery) -> Bool {
    let fields = QueryField.allCases.allSatisfy { field in
      let wanted = query.filters.filter { $0.field == field && !$0.isExcluded }
      let excluded = query.filters.filter { $0.field == field && $0.isExcluded }
      return (wanted.isEmpty || wanted.contains { matches(entry, $0) })
        && !excluded.contains { matches(entry, $0) }
    }
    return fields
      && (query.alternatives.isEmpty
        || query.alternatives.contains { alternative in
          alternative.required.allSatisfy { NaiveSearch.has($0, entry.words) }
            && !alternative.excluded.contains { NaiveSearch.has($0, entry.words) }
        })
  }

  /// Whether the words of a term stand one after the other.
  static func has(_ term: QueryTerm, _ words: [QueryWord]) -> Bool {
    let count = term.words.count
    guard words.count >= count else { return false }
    return (0...words.count - count).contains { start in
      term.words.indices.allSatisfy { index in
        let isLast = index == count - 1
        return matches(
          term.words[index].typed, words[start + index], isBeginning: isLast && term.isBeginning)
      }
    }
  }

  private static func matches(_ typed: QueryWord, _ word: QueryWord, isBeginning: Bool) -> Bool {
    let exact = word.exactKey ?? word.foldedKey
    guard let marked = typed.exactKey else {
      return isBeginning
        ? word.foldedKey.starts(with: typed.foldedKey) : word.foldedKey == typed.foldedKey
    }
    return isBeginning
      ? exact.starts(with: marked) || exact.starts(with: typed.typedKey) : exact == marked
  }

  // MARK: Fields

  private func matches(_ entry: Entry, _ filter: QueryFilter) -> Bool {
    switch filter.value {
    case .years(let years): entry.draft.article.published.map { years.contains($0.year) } ?? false
    case .names(let names): matches(entry, filter.field, names)
    }
  }

  private func matches(_ entry: Entry, _ field: QueryField, _ wanted: [QueryTerm]) -> Bool {
    let draft = entry.draft
    let name = wanted[0]
    switch field {
    case .commune, .district, .province:
      guard let place = draft.subject?.place else { return false }
      return NaiveSearch.isIn(place, field, wanted)
    case .model: return hasName(name, draft.modelNames, all: \.modelNames)
    case .metric: return hasName(name, draft.indicatorNames, all: \.indicatorNames)
    case .document:
      return draft.documents.contains { NaiveSearch.begins(name, names[$0.number] ?? []) }
    case .organization:
      return draft.organizations.contains { NaiveSearch.hasAll(name, names[$0] ?? []) }
    case .outlet:
      return hasName(name, draft.outletNames, all: \.outletNames)
    case .year: return false
    }
  }

  /// Whether one of some names has the words; where some name of all is just these words, whether it
  /// is that.
  private func hasName(
    _ term: QueryTerm, _ own: [String], all: (AnalyzedArticle) -> [String]
  ) -> Bool {
    func isWhole(_ name: String) -> Bool {
      !term.isBeginning && names[name]?.count == term.words.count
        && NaiveSearch.has(term, names[name] ?? [])
    }
    if own.contains(where: isWhole) { return true }
    return own.contains { NaiveSearch.hasAll(term, names[$0] ?? []) }
      && !entries.contains { all($0.draft).contains(where: isWhole) }
  }

  private static func isWhole(_ term: QueryTerm, _ words: [QueryWord]) -> Bool {
    words.count == term.words.count && has(term, words)
  }

  private static func hasAll(_ term: QueryTerm, _ words: [QueryWord]) -> Bool {
    term.words.enumerated().allSatisfy { index, word in
      let isBeginning = term.isBeginning && index == term.words.count - 1
      return words.contains { matches(word.typed, $0, isBeginning: isBeginning) }
    }
  }

  private static func begins(_ term: QueryTerm, _ words: [QueryWord]) -> Bool {
    words.count >= term.words.count && has(term, Array(words.prefix(term.words.count)))
  }

  private static func isIn(_ place: Place, _ field: QueryField, _ names: [QueryTerm]) -> Bool {
    let levels: [(PlaceLevel, String, String)] =
      [(place.level, place.kind, place.name)]
      + [place.district].compactMap { $0 }.map { (.district, $0.kind, $0.name) }
      + [place.province].compactMap { $0 }.map { (.province, $0.kind, $0.name) }
    return levels.indices.contains { index in
      let (level, kind, name) = levels[index]
      guard level.rawValue == field.rawValue, isNamed(names[0], kind, name) else { return false }
      let above = levels[(index + 1)...]
      return names.dropFirst().allSatisfy { name in
        above.contains { isNamed(name, $0.1, $0.2) }
      }
    }
  }

  private static func isNamed(_ term: QueryTerm, _ kind: String, _ name: String) -> Bool {
    [name, "\(kind) \(name)"].contains { name in
      let words = QueryWord.words(of: name)
      return term.isBeginning ? begins(term, words) : isWhole(term, words)
    }
  }
}

extension AnalyzedArticle {
  fileprivate var modelNames: [String] { models.map(\.name) }
  fileprivate var indicatorNames: [String] { metrics.map(\.indicator) }
  fileprivate var allNames: [String] {
    let numbers = documents.map(\.number)
    return [modelNames, indicatorNames, outletNames, organizations, numbers].flatMap { $0 }
  }
  fileprivate var organizations: [String] {
    models.compactMap(\.sponsor) + achievements.map(\.holder)
  }
  fileprivate var outletNames: [String] { [article.source.outlet].compactMap { $0 } }
}
