import NewsModel
import TerminalCanvas

extension SearchLevel {
  /// Whether a step of narrowing can be taken back.
  var isNarrowed: Bool { !narrowings.isEmpty }

  /// Shows the facets, or hides them.
  mutating func toggleFacets() -> [Effect] {
    facets = facets == nil ? FacetPanel() : nil
    return missingFacets()
  }

  /// What has to be asked for the facets that are shown, once the query has been answered.
  mutating func missingFacets() -> [Effect] {
    guard facets != nil, !isWaiting else { return [] }
    guard hasArticles else {
      facets?.take([])
      return []
    }
    return [.countFacets(query, limit: FacetPanel.valueLimit, generation: generation)]
  }

  /// Takes what was counted.
  ///
  /// - Returns: whether it was what is waited for.
  mutating func takeFacets(_ counted: [SearchFacet], generation: Int) -> Bool {
    guard generation == self.generation, facets?.isWaiting == true else { return false }
    facets?.take(counted)
    return true
  }

  /// Narrows the query to the value under the cursor of the facets.
  ///
  /// - Returns: whether there was one.
  mutating func narrow() -> Bool {
    guard let value = facets?.selected, value.query != editor.text else { return false }
    narrowings.append(Narrowing(from: editor.text, to: value))
    editor = LineEditor(value.query)
    return true
  }

  /// Takes the last step of narrowing back.
  ///
  /// - Returns: whether there was one.
  mutating func widen() -> Bool {
    while let last = narrowings.popLast() {
      guard let text = last.undone(in: editor.text) else { continue }
      editor = LineEditor(text)
      return true
    }
    return false
  }

  /// Moves in the facets.
  mutating func moveInFacets(_ movement: ListViewport.Movement) { facets?.move(movement) }

  /// Scrolls the facets.
  mutating func scrollFacets(by lines: Int) { facets?.scroll(by: lines) }

  /// Puts the cursor of the facets on a line.
  mutating func selectFacet(_ row: Int) { facets?.select(row) }
}
