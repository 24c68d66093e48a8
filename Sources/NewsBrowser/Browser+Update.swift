import NewsModel
import TerminalCanvas

extension Browser {
  /// Takes notice of something that happened.
  ///
  /// - Returns: the work to do for it, in order.
  /// - Complexity: the rows in view, whatever the length of the list.
  public mutating func update(_ message: Message) -> [Effect] {
    let effects = take(message)
    return effects + settle()
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .input(let event): return take(event)
    case .page(let query, let page, let generation):
      if !preview.take(page, of: query, generation: generation) {
        take(page, generation: generation)
      }
      return replayTypeAhead()
    case .names(let names, let generation): take(names: names, generation: generation)
    case .searched(let results, let generation): return take(results, generation: generation)
    case .excerpts(let hits, let generation): take(excerpts: hits, generation: generation)
    case .facets(let facets, let generation): take(facets, generation: generation)
    case .article(let article, let generation): return take(article, generation: generation)
    case .totals(let totals): self.totals = totals
    case .failed(let sentence, let generation): return fail(sentence, generation: generation)
    case .notice(let sentence): notice = Notice(text: sentence)
    case .libraryChanged: return reload()
    }
    return []
  }

  private mutating func take(_ page: ListPage, generation: Int) {
    let words = words
    offer { level in
      guard case .list(var list) = level, list.take(page, generation: generation) else {
        return false
      }
      list.measure(page.items, words)
      level = .list(list)
      return true
    }
  }

  private mutating func take(_ results: SearchResults, generation: Int) -> [Effect] {
    var opens = false
    var effects: [Effect] = []
    offer { level in
      guard case .search(var search) = level, search.take(results, generation: generation) else {
        return false
      }
      opens = search.opensWhenAnswered
      search.opensWhenAnswered = false
      effects = search.missingFacets()
      level = .search(search)
      return true
    }
    return effects + (opens ? openHit() : [])
  }

  private mutating func take(excerpts hits: [SearchResults.Hit], generation: Int) {
    offer { level in
      guard case .search(var search) = level,
        search.take(excerpts: hits, generation: generation)
      else { return false }
      level = .search(search)
      return true
    }
  }

  private mutating func take(_ facets: [SearchFacet], generation: Int) {
    offer { level in
      guard case .search(var search) = level,
        search.takeFacets(facets, generation: generation)
      else { return false }
      level = .search(search)
      return true
    }
  }

  private mutating func take(_ article: AnalyzedArticle, generation: Int) -> [Effect] {
    if generation == sourceGeneration {
      sourceGeneration = nil
      return [.openSource(path: article.article.source.path)]
    }
    let settings = settings
    offer { level in
      guard case .reading(var reading) = level, reading.generation == generation,
        reading.reader == nil
      else { return false }
      reading.reader = Reader(
        article: article, focus: reading.focus, query: reading.query, language: settings.language,
        find: settings.find)
      level = .reading(reading)
      return true
    }
    return replayTypeAhead()
  }

  private mutating func fail(_ sentence: String, generation: Int?) -> [Effect] {
    if let generation, preview.failForeseen(generation: generation) { return [] }
    notice = Notice(text: sentence, isError: true)
    guard let generation else { return [] }
    if generation == sourceGeneration { sourceGeneration = nil }
    if preview.fail(generation: generation) { return [] }
    typeAhead = []
    offer { level in
      switch level {
      case .list(var list):
        guard list.fail(generation: generation) else { return false }
        level = .list(list)
      case .search(var search):
        guard search.fail(generation: generation) else { return false }
        level = .search(search)
      case .reading(var reading):
        guard reading.fail(generation: generation) else { return false }
        level = .reading(reading)
      }
      return true
    }
    return []
  }

  /// Lets the levels of all screens take something until one says that it was for it.
  private mutating func offer(_ body: (inout Level) -> Bool) {
    for index in trails.indices where trails[index].offer(body) { return }
  }

  /// Reads again what is shown, each list where it stands.
  mutating func reload() -> [Effect] {
    preview = PreviewPane()
    isSearchPrepared = false
    var trails = trails
    for index in trails.indices {
      trails[index].updateLists { list in
        list.show(list.query, generation: newGeneration(), keepsPlace: true)
      }
    }
    self.trails = trails
    return [.loadTotals]
  }

  /// Does what was asked of a level before it had anything to show.
  private mutating func replayTypeAhead() -> [Effect] {
    guard !typeAhead.isEmpty, !trail.top.isWaiting else { return [] }
    let actions = typeAhead
    typeAhead = []
    return actions.flatMap { performOnTop($0) }
  }
}
