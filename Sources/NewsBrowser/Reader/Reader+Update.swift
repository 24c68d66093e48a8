import NewsModel
import TerminalCanvas

extension Reader {
  /// Takes an action and answers what the browser is to do.
  ///
  /// - Parameter size: of the rectangle that the reader is drawn in. An empty one changes nothing
  ///   of the place.
  /// - Complexity: the rows in view; `resize` to another width and `toggleRaw` are linear in the
  ///   text, and so is `find`.
  public mutating func update(_ action: ReaderAction, size: Size) -> ReaderOutcome {
    fit(to: size)
    switch action {
    case .resize: return .none
    case .scroll, .scrollHalf, .scrollPages, .top, .bottom: scroll(action)
    case .nextFact: return selectFact(step: 1)
    case .previousFact: return selectFact(step: -1)
    case .open: return openFact()
    case .find(let query): showMatches(of: query)
    case .findEnded: endSearch()
    case .findCancelled: restoreOrigin()
    case .nextMatch: return selectMatch(step: 1)
    case .previousMatch: return selectMatch(step: -1)
    case .toggleRaw: toggleForm()
    case .nextArticle: return .openArticle(step: 1)
    case .previousArticle: return .openArticle(step: -1)
    case .copy: return .copy(textToCopy())
    case .openSource: return .openSource(path: article.article.source.path)
    case .click(let row, let column): return selectFact(atRow: row, column: column)
    }
    return .none
  }

  /// Lays out what the size makes necessary; the first time, goes to the place to open at.
  private mutating func fit(to size: Size) {
    guard size.columns > 0, size.rows > 0, size != self.size else { return }
    let isFirst = layout == nil
    let isInView = selectionIsInView
    self.size = size
    layOut()
    if isFirst, let selection { reveal(selection, always: true) }
    if isInView { keepSelectionInView() }
  }

  /// Brings the lines up to date with size and form, and the anchor back to the top.
  mutating func layOut() {
    guard size.columns > 0 else { return }
    if layout?.windowColumns != size.columns || layout?.form != form {
      layout = ReaderLayout(of: article.article, form: form, windowColumns: size.columns)
    }
    top = min(layout?.line(at: anchor) ?? 0, lastTop)
  }
}
