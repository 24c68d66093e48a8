import NewsModel
import TerminalCanvas

extension RowColumn {
  /// The columns of a list. What all rows share, because the list is limited to it, has none.
  static func columns(for query: ListQuery, words: Words) -> [RowColumn] {
    switch query.content {
    case .provinces, .districts, .communes: places(words)
    case .unit: unit(words)
    case .articles: articles(words)
    case .models: models(words)
    case .modelUses: modelUses(query.filter, words)
    case .indicators: indicators(words)
    case .metrics: metrics(query.filter, words)
    case .metricYears: metricYears(words)
    case .achievements: achievements(words)
    case .documents: documents(words)
    case .citations: citations(query.filter, words)
    }
  }

  private static func places(_ words: Words) -> [RowColumn] {
    let counts: [(String, @Sendable (FactCounts) -> Int, SortKey?)] = [
      (words.articlesColumn, { $0.articles }, .count), (words.modelsColumn, { $0.models }, nil),
      (words.metricsColumn, { $0.metrics }, nil),
      (words.achievementsColumn, { $0.achievements }, nil),
      (words.documentsColumn, { $0.documents }, nil),
    ]
    let numbers = counts.enumerated().map { index, column in
      RowColumn.number(column.0, width: 6, rank: index + 1, sort: column.2) { item in
        guard case .place(let summary) = item else { return "" }
        let count = column.1(summary.counts)
        return count == 0 ? "" : words.number(count)
      }
    }
    return [placeName(words)] + numbers
  }

  private static func unit(_ words: Words) -> [RowColumn] {
    [
      .words(words.contentColumn, minimum: 14, role: .text, sort: .name) { item in
        switch item {
        case .place(let summary): words.name(of: summary.place)
        case .section(let section): words.name(of: section.content)
        case .relation(let relation): words.name(of: relation)
        case .year(let year):
          "\(year.year) " + Bar.text(year.articleCount, of: year.largestCount, columns: 9)
        default: ""
        }
      },
      .words(words.kindColumn, minimum: 9, share: 0, rank: 2, role: .muted) { item in
        if case .place(let summary) = item { summary.place.kind } else { "" }
      },
      .number(
        words.numberColumn, width: DisplayWidth.of(words.articles(1_000)), rank: 1, sort: .count
      ) { item in
        switch item {
        case .place(let summary): words.articles(summary.counts.articles)
        case .section(let section): words.number(section.count)
        case .relation(let relation): words.articles(relation.articleCount)
        case .year(let year): words.articles(year.articleCount)
        default: ""
        }
      },
    ]
  }

  private static func articles(_ words: Words) -> [RowColumn] {
    [
      articleDate(words, rank: 1),
      .words(words.titleColumn, minimum: 34, share: 4, sort: .name) { $0.article?.title ?? "" },
      .words(words.placeColumn, minimum: 13, share: 0, rank: 3, role: .muted, sort: .place) {
        item in
        guard case .article(let summary) = item, let subject = summary.subject else { return "" }
        return words.name(of: subject) + (summary.isSubjectOpen ? " ?" : "")
      },
      outlet(words, rank: 4),
    ]
  }

  private static func models(_ words: Words) -> [RowColumn] {
    [
      .words(words.modelColumn, minimum: 26, share: 3, sort: .name) { item in
        if case .model(let summary) = item { summary.name } else { "" }
      },
      .words(words.kindColumn, minimum: 13, share: 0, rank: 4, role: .muted) { item in
        if case .model(let summary) = item { summary.kind } else { "" }
      },
      .words(words.sponsorColumn, minimum: 14, rank: 3, role: .muted) { item in
        if case .model(let summary) = item { summary.sponsor ?? "" } else { "" }
      },
      .number(words.placesColumn, width: 5, rank: 2) { item in
        if case .model(let summary) = item { words.number(summary.placeCount) } else { "" }
      },
      .number(words.articlesColumn, width: 5, rank: 1, sort: .count) { item in
        if case .model(let summary) = item { words.number(summary.articleCount) } else { "" }
      },
    ]
  }

  private static func indicators(_ words: Words) -> [RowColumn] {
    [
      .words(words.indicatorColumn, minimum: 24, share: 3, sort: .name) { item in
        if case .indicator(let summary) = item { summary.name } else { "" }
      },
      .words(words.unitColumn, minimum: 10, rank: 3, role: .muted) { item in
        if case .indicator(let summary) = item { summary.unit } else { "" }
      },
      .number(words.placesColumn, width: 5, rank: 2) { item in
        if case .indicator(let summary) = item { words.number(summary.placeCount) } else { "" }
      },
      .number(words.figuresColumn, width: 5, rank: 1, sort: .count) { item in
        if case .indicator(let summary) = item { words.number(summary.metricCount) } else { "" }
      },
    ]
  }

  private static func documents(_ words: Words) -> [RowColumn] {
    [
      .words(words.documentColumn, minimum: 14, share: 2, sort: .name) { item in
        if case .document(let summary) = item { summary.number } else { "" }
      },
      .words(words.kindColumn, minimum: 12, rank: 2, role: .muted) { item in
        if case .document(let summary) = item { summary.kind } else { "" }
      },
      .words(words.issuerColumn, minimum: 12, rank: 4, role: .muted) { item in
        if case .document(let summary) = item { words.issuer(summary.issuer) } else { "" }
      },
      .fixed(words.dateColumn, width: 10, rank: 3) { item in
        if case .document(let summary) = item { words.date(summary.date) } else { "" }
      },
      .number(words.articlesColumn, width: 5, rank: 1, sort: .count) { item in
        if case .document(let summary) = item { words.number(summary.articleCount) } else { "" }
      },
    ]
  }
}
