import NewsModel
import VietnameseText

/// Changes a query that finds nothing step by step until it finds something.
struct NearestQuery {
  private var filters: [QueryFilter]
  private var required: [QueryTerm]
  private var excluded: [QueryTerm]
  private var changes: [SearchSuggestion.Change] = []
  private let filter: LibraryFilter
  private let reader: LibraryReader

  /// More words than these are not tried one by one.
  private static let wordLimit = 8

  /// Of several alternatives the first is looked at.
  init(_ query: SearchQuery, filter: LibraryFilter, reader: LibraryReader) {
    filters = query.filters
    required = query.alternatives.first?.required ?? []
    excluded = query.alternatives.first?.excluded ?? []
    self.filter = filter
    self.reader = reader
  }

  /// The nearest query that finds something.
  mutating func find() throws -> SearchSuggestion? {
    required = try required.flatMap { try mended($0) }
    if let answer = try answer() { return answer }
    // One change is nearer than two.
    let steps: [(inout NearestQuery) throws -> Void] = [
      { $0.loosenPhrases() }, { $0.dropMarks() }, { try $0.dropFilters() }, { $0.dropExcluded() },
      { _ = try $0.dropOne() },
    ]
    for step in steps {
      var changed = self
      try step(&changed)
      if let answer = try changed.answer() { return answer }
    }
    for step in steps {
      try step(&self)
      if let answer = try answer() { return answer }
    }
    while try dropOne() {
      if let answer = try answer() { return answer }
    }
    return nil
  }

  private var query: SearchQuery {
    var alternative = SearchQuery.Alternative()
    (alternative.required, alternative.excluded) = (required, excluded)
    // The last word may go on, as if it had just been typed.
    if excluded.isEmpty, let last = required.last, !last.isPhrase {
      alternative.required[required.count - 1].isBeginning = true
    }
    return SearchQuery(
      alternatives: alternative.isEmpty ? [] : [alternative], filters: filters)
  }

  private func answer() throws -> SearchSuggestion? {
    let total = try total(query)
    guard total > 0, !changes.isEmpty else { return nil }
    return SearchSuggestion(query: query.shortText, changes: changes, total: total)
  }

  private func total(_ query: SearchQuery) throws -> Int {
    try reader.total(of: query, filter: filter)
  }

  /// How many articles have a term, whatever else is asked for.
  private func uses(_ term: QueryTerm) throws -> Int {
    var alternative = SearchQuery.Alternative()
    alternative.required = [term]
    return try reader.total(of: SearchQuery(alternatives: [alternative]), filter: LibraryFilter())
  }

  // MARK: Words that no article has

  private mutating func mended(_ term: QueryTerm) throws -> [QueryTerm] {
    if try uses(term) > 0 { return [term] }
    guard term.isPhrase else { return try mendedWord(term).map { [$0] } ?? [] }
    changes.append(.anyOrder(term.shown))
    return try term.parts.flatMap { try mended($0) }
  }

  private mutating func mendedWord(_ term: QueryTerm) throws -> QueryTerm? {
    if let plain = term.withoutMarks, try uses(plain) > 0 {
      changes.append(.anyMarks(term.shown))
      return plain
    }
    if let near = try nearest(to: term) {
      changes.append(.replaced(term.shown, by: near.shown))
      return near
    }
    changes.append(.dropped(term.shown))
    return nil
  }

  /// The word of the articles that is spelled most like one; of equals the one in most articles.
  private func nearest(to term: QueryTerm) throws -> QueryTerm? {
    let typed = term.words[0].typed.folded
    let limit = typed.utf8.count <= 4 ? 1 : 2
    let words = try reader.words(lengths: typed.utf8.count - limit...typed.utf8.count + limit)
    let near = words.compactMap { word in
      EditDistance.between(typed, word, atMost: limit).map { (distance: $0, word: word) }
    }
    guard let least = near.map(\.distance).min() else { return nil }
    let candidates = try near.filter { $0.distance == least }.prefix(50)
      .compactMap { QueryTerm.Word.words(of: $0.word).first }
      .map { word in
        let term = QueryTerm([word], isBeginning: term.isBeginning)
        return (
          term: term, isSameStart: word.typed.foldedKey.first == typed.utf8.first,
          uses: try uses(term)
        )
      }
    return candidates.filter { $0.uses > 0 }
      .max { ($0.isSameStart ? 1 : 0, $0.uses) < ($1.isSameStart ? 1 : 0, $1.uses) }?.term
  }

  // MARK: Words that do not go together

  private mutating func loosenPhrases() {
    for term in required where term.isPhrase { changes.append(.anyOrder(term.shown)) }
    required = required.flatMap { $0.isPhrase ? $0.parts : [$0] }
  }

  private mutating func dropMarks() {
    let marked = required.filter { $0.withoutMarks != nil }
    guard !marked.isEmpty else { return }
    changes.append(.anyMarks(marked.map(\.shown).joined(separator: " ")))
    required = required.map { $0.withoutMarks ?? $0 }
  }

  private mutating func dropExcluded() {
    changes += excluded.map { .dropped("-" + $0.shown) }
    excluded = []
  }

  /// The one field without which something is found; where there is none, all.
  private mutating func dropFilters() throws {
    guard !filters.isEmpty else { return }
    let totals = try filters.indices.map { index in
      var fewer = query
      fewer.filters.remove(at: index)
      return try total(fewer)
    }
    let best = totals.indices.max { totals[$0] < totals[$1] }
    if let best, totals[best] > 0 {
      changes.append(.dropped(filters.remove(at: best).canonicalText))
    } else {
      changes += filters.map { .dropped($0.canonicalText) }
      filters = []
    }
  }

  /// Leaves out the word without which most is found.
  ///
  /// - Returns: whether there was one to leave out.
  private mutating func dropOne() throws -> Bool {
    guard required.count > 1 else { return false }
    let totals = try required.indices.prefix(NearestQuery.wordLimit).map { index in
      var fewer = query
      fewer.alternatives[0].required.remove(at: index)
      return try total(fewer)
    }
    guard let best = totals.indices.max(by: { totals[$0] <= totals[$1] }) else { return false }
    changes.append(.dropped(required.remove(at: best).shown))
    return true
  }
}
