import NewsModel
import TerminalCanvas

extension ListItem {
  /// What a preview says of the row: for a fact the sentence and its article, for an article its
  /// first words and what was found in it, for a unit its full name and what it is today.
  func preview(_ words: Words) -> [TextBlock] {
    switch self {
    case .place(let summary): TextBlock.place(summary.place, words)
    case .section(let section): TextBlock.place(section.place, words)
    case .relation(let relation): TextBlock.place(relation.place, words)
    case .year(let year): TextBlock.place(year.place, words)
    case .article(let summary): TextBlock.article(summary, words)
    case .model(let summary): TextBlock.named(summary.name, detail: detail(words))
    case .indicator(let summary): TextBlock.named(summary.name, detail: detail(words))
    case .document(let summary): TextBlock.named(summary.number, detail: detail(words))
    case .modelUse(let use):
      TextBlock.fact(
        use.evidence, .model, detail: ["\(use.kind) “\(use.name)”", use.sponsor],
        use.place, words)
    case .metricYear(let year):
      TextBlock.named(String(year.year), detail: words.figures(year.count))
    case .metric(let entry):
      TextBlock.fact(
        entry.evidence, .metric, detail: [words.summary(of: entry.metric)], entry.place, words)
    case .achievement(let entry):
      TextBlock.fact(
        entry.evidence, .achievement, detail: [words.summary(of: entry)], entry.place, words)
    case .citation(let citation):
      TextBlock.fact(
        citation.evidence, .document, detail: ["\(citation.kind) \(citation.number)"],
        citation.place, words)
    }
  }

  /// The same in few lines, for low and narrow windows; for a fact its sentence is shown there.
  func footer(_ words: Words) -> [TextBlock] {
    if case .article(let summary) = self {
      return [.excerpt(summary.beginning, role: .muted)]
    }
    return preview(words)
  }
}

extension ArticleSummary {
  /// The first words of the text after its headline.
  fileprivate var beginning: String {
    guard opening.utf8.count > article.title.utf8.count, opening.hasPrefix(article.title) else {
      return opening
    }
    let rest = opening.dropFirst(article.title.count)
    return String(rest.drop { $0.isWhitespace || $0.isPunctuation && !"“\"‘'(".contains($0) })
  }
}

extension TextBlock {
  /// A name with what there is of it.
  static func named(_ name: String, detail: String) -> [TextBlock] {
    [TextBlock(text: name, role: .heading), TextBlock(text: detail, role: .muted)]
  }

  /// A unit's full name, and what it is today.
  static func place(_ place: Place, _ words: Words) -> [TextBlock] {
    var blocks = [TextBlock(text: words.fullName(of: place), role: .place)]
    if let validity = words.validity(of: place) {
      blocks.append(TextBlock(text: validity, role: .muted))
    }
    if let today = words.currentUnits(of: place) {
      blocks.append(TextBlock(text: today, role: .muted))
    }
    return blocks
  }

  /// An article's headline, source, numbers and first words.
  static func article(_ summary: ArticleSummary, _ words: Words) -> [TextBlock] {
    var blocks = [TextBlock(text: summary.article.title, role: .heading)]
    blocks += source(summary.article, byline: summary.byline, words)
    if let subject = summary.subject {
      blocks.append(TextBlock(text: words.fullName(of: subject), role: .place))
      if summary.isSubjectOpen { blocks.append(TextBlock(text: words.unsure, role: .error)) }
    }
    var counts = summary.counts
    counts.articles = 0
    let parts = words.parts(of: counts)
    if !parts.isEmpty {
      blocks.append(TextBlock(text: parts.joined(separator: " · "), role: .number))
    }
    if summary.copyCount > 0 {
      blocks.append(TextBlock(text: words.alsoIn(summary.copyCount), role: .muted))
    }
    return blocks + [.blank, .excerpt(summary.beginning)]
  }

  /// A sentence that says a fact, with the fact's own words marked, and where it stands.
  static func fact(
    _ evidence: EvidenceReference, _ role: StyleRole, detail: [String?], _ place: Place?,
    _ words: Words
  ) -> [TextBlock] {
    let details = detail.compactMap { $0 }.filter { !$0.isEmpty }
    let unit = place.map { [TextBlock(text: words.fullName(of: $0), role: .place)] } ?? []
    return [TextBlock(text: details.joined(separator: " · "), role: .heading)] + unit + [.blank]
      + [sentence(evidence.passage, role: role), .blank]
      + [TextBlock(text: evidence.article.title, role: .title)]
      + source(evidence.article, byline: nil, words)
  }

  /// A passage with its highlights.
  static func sentence(_ passage: Passage, role: StyleRole) -> TextBlock {
    let highlights = passage.highlights.map {
      Highlight(range: $0, role: role, emphasis: [.bold, .underlined])
    }
    return excerpt(passage.text, highlights: highlights)
  }

  /// A piece of an article; `…` stands where it was cut out of a longer sentence.
  static func excerpt(
    _ text: String, role: StyleRole = .text, highlights: [Highlight] = []
  ) -> TextBlock {
    guard text.utf8.count >= shortestCut else {
      return TextBlock(text: text, role: role, highlights: highlights)
    }
    let head = text.first?.isLowercase == true ? "… " : ""
    let tail = text.last.map { $0.isLetter || $0.isNumber || $0 == "," } == true ? " …" : ""
    let moved = highlights.map { highlight in
      var moved = highlight
      let (start, end) = (highlight.range.lowerBound, highlight.range.upperBound)
      moved.range = start + head.utf8.count..<end + head.utf8.count
      return moved
    }
    return TextBlock(text: head + text + tail, role: role, highlights: moved)
  }

  /// What has fewer bytes is short enough to be whole.
  private static var shortestCut: Int { 120 }

  private static func source(
    _ article: ArticleReference, byline: String?, _ words: Words
  ) -> [TextBlock] {
    let parts = [words.date(article.published), article.outlet ?? "", byline ?? ""]
      .filter { !$0.isEmpty }
    return parts.isEmpty ? [] : [TextBlock(text: parts.joined(separator: " · "), role: .muted)]
  }
}
