import NewsModel
import TerminalCanvas

extension RowColumn {
  /// Who follows a model; in one commune: which models it follows.
  static func modelUses(_ filter: LibraryFilter, _ words: Words) -> [RowColumn] {
    let name = RowColumn.words(words.modelColumn, minimum: 26, share: 3, sort: .name) { item in
      if case .modelUse(let use) = item { use.name } else { "" }
    }
    let sponsor = RowColumn.words(words.sponsorColumn, minimum: 12, rank: 2, role: .muted) { item in
      if case .modelUse(let use) = item { use.sponsor ?? "" } else { "" }
    }
    let rest = [sponsor, articleDate(words, rank: 1)]
    guard filter.modelID == nil else { return [placeName(words), district(words, rank: 3)] + rest }
    return filter.places.isEmpty ? [placeName(words), name] + rest : [name] + rest
  }

  /// Who reports an indicator; in one unit: which figures there are.
  static func metrics(_ filter: LibraryFilter, _ words: Words) -> [RowColumn] {
    let indicator = RowColumn.words(words.indicatorColumn, minimum: 18, share: 3, sort: .name) {
      if case .metric(let entry) = $0 { entry.metric.indicator } else { "" }
    }
    let figure: [RowColumn] = [
      .fixed("", width: 1, rank: 1, role: .error) { $0.doubtSigns },
      .number(words.valueColumn, width: 9, rank: 1, sort: .value) { item in
        if case .metric(let entry) = item { words.value(of: entry.metric) } else { "" }
      },
      .bars(width: 6, rank: 3) { item in
        if case .metric(let entry) = item { entry.share } else { nil }
      },
      .words(words.unitColumn, minimum: 6, rank: 2, role: .muted, sort: .unit) { item in
        if case .metric(let entry) = item { entry.metric.unit } else { "" }
      },
      .fixed(words.periodColumn, width: 9, rank: 4, sort: .date) { item in
        if case .metric(let entry) = item { entry.metric.period ?? "" } else { "" }
      },
    ]
    if filter.indicatorKey != nil {
      return [placeName(words)] + figure + [district(words, rank: 5)]
    }
    return [indicator] + figure + [placeColumn(words, rank: 5)]
  }

  /// What an indicator was in each year.
  static func metricYears(_ words: Words) -> [RowColumn] {
    [
      .fixed(words.yearColumn, width: 4, rank: 0, role: .text) { item in
        if case .metricYear(let year) = item { String(year.year) } else { "" }
      },
      .bars(width: 12, rank: 1) { item in
        guard case .metricYear(let year) = item, year.largestMedian > 0 else { return nil }
        return year.median / year.largestMedian
      },
      .number(words.valueColumn, width: 9, rank: 0) { item in
        if case .metricYear(let year) = item { words.number(year.median) } else { "" }
      },
      .number(words.figuresColumn, width: 5, rank: 2) { item in
        if case .metricYear(let year) = item { words.number(year.count) } else { "" }
      },
    ]
  }

  /// Who reached what.
  static func achievements(_ words: Words) -> [RowColumn] {
    [
      .words(words.holderColumn, minimum: 20, share: 2, sort: .name) { item in
        if case .achievement(let entry) = item { entry.achievement.holder } else { "" }
      },
      .words(words.typeColumn, minimum: 16, rank: 1, role: .achievement) { item in
        if case .achievement(let entry) = item {
          entry.achievement.type.name(in: words.say)
        } else {
          ""
        }
      },
      .fixed(words.yearColumn, width: 9, rank: 2, sort: .date) { item in
        if case .achievement(let entry) = item { entry.achievement.year ?? "" } else { "" }
      },
      placeColumn(words, rank: 3),
      .words(words.grantorColumn, minimum: 12, rank: 4, role: .muted) { item in
        if case .achievement(let entry) = item { entry.achievement.grantor ?? "" } else { "" }
      },
    ]
  }

  /// Which articles cite a document; in one unit: which documents are cited.
  static func citations(_ filter: LibraryFilter, _ words: Words) -> [RowColumn] {
    let number = RowColumn.words(words.documentColumn, minimum: 12, share: 1, sort: .name) { item in
      if case .citation(let citation) = item { citation.number } else { "" }
    }
    let kind = RowColumn.words(words.kindColumn, minimum: 11, rank: 3, role: .muted) { item in
      if case .citation(let citation) = item { citation.kind } else { "" }
    }
    let title = RowColumn.words(words.articleColumn, minimum: 14, share: 3, rank: 1) { item in
      item.article?.title ?? ""
    }
    let date = articleDate(words, rank: 2)
    if filter.documentNumber != nil { return [date, title, placeColumn(words, rank: 3)] }
    return [number, kind, title, date]
  }

  /// The unit a row is about, as the row's name.
  static func placeName(_ words: Words) -> RowColumn {
    .words(words.placeColumn, minimum: 10, share: 2, sort: .place) { item in
      item.place.map { words.name(of: $0) } ?? "—"
    }
  }

  /// The unit a row is about, beside its name.
  static func placeColumn(_ words: Words, rank: Int) -> RowColumn {
    .words(words.placeColumn, minimum: 12, rank: rank, role: .muted, sort: .place) { item in
      item.place.map { words.name(of: $0) } ?? ""
    }
  }

  /// The unit above the one a row is about, which tells units of one name apart.
  static func district(_ words: Words, rank: Int) -> RowColumn {
    .words(words.aboveColumn, minimum: 12, rank: rank, role: .muted) { item in
      guard let place = item.place else { return "" }
      return [place.district?.name, place.province?.name].compactMap { $0 }.joined(separator: ", ")
    }
  }

  /// When the article was published.
  static func articleDate(_ words: Words, rank: Int) -> RowColumn {
    .fixed(words.dateColumn, width: 10, rank: rank, sort: .date) {
      words.date($0.article?.published)
    }
  }

  /// Where the article was published.
  static func outlet(_ words: Words, rank: Int) -> RowColumn {
    .words(words.outletColumn, minimum: 14, share: 0, rank: rank, role: .muted) { item in
      let copyCount = if case .article(let summary) = item { summary.copyCount } else { 0 }
      let others = copyCount > 0 ? "+\(copyCount)" : nil
      return [item.article?.outlet, others].compactMap(\.self).joined(separator: " ")
    }
  }
}
