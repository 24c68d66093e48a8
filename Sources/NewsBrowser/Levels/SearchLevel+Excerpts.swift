import NewsModel
import TerminalCanvas

extension SearchLevel {
  /// What has to be asked for the articles in view and those of a page below: the words around their
  /// matches are read when the rows are there already.
  mutating func missingExcerpts() -> [Effect] {
    guard !isWaiting, let query = results?.query else { return [] }
    let view = viewport.visibleRows
    let near = view.lowerBound..<min(rows.count, view.upperBound + viewport.height)
    let hits = rows[near].compactMap { row -> SearchResults.Hit? in
      guard case .hit(let hit) = row, case .article(let summary) = hit.item, hit.range == nil else {
        return nil
      }
      return excerpted.insert(summary.article.id).inserted ? hit : nil
    }
    return hits.isEmpty ? [] : [.loadExcerpts(query, hits, generation: generation)]
  }

  /// Takes articles with the words around their matches.
  ///
  /// - Returns: whether they were asked for here.
  mutating func take(excerpts hits: [SearchResults.Hit], generation: Int) -> Bool {
    guard !isWaiting, generation == self.generation else { return false }
    let read = Dictionary(hits.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, row) in rows.enumerated() {
      if case .hit(let hit) = row, let hit = read[hit.item] { rows[index] = .hit(hit) }
    }
    return true
  }
}
