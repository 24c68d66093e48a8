import NewsModel
import TerminalCanvas

extension Reader {
  /// How the letters of a paragraph or of a physical line look where nothing else is marked.
  func style(ofBlock block: Int32?) -> (role: StyleRole, emphasis: Emphasis) {
    guard let block = block.map(Int.init) else { return (.text, []) }
    if form == .raw {
      return sourceLine(ofBlock: block)?.role.isKept == false ? (.dropped, []) : (.text, [])
    }
    let paragraphs = article.article.readableParagraphs
    return paragraphs.indices.contains(block) ? paragraphs[block].role.style : (.text, [])
  }

  /// The stretches of a line that stand out, with byte ranges in that line; later ones count more.
  func highlights(in line: Range<Int>) -> [Highlight] {
    var highlights: [Highlight] = []
    func add(_ range: Range<Int>, _ role: StyleRole, _ emphasis: Emphasis = []) {
      let part = range.clamped(to: line)
      guard !part.isEmpty else { return }
      let local = (part.lowerBound - line.lowerBound)..<(part.upperBound - line.lowerBound)
      highlights.append(Highlight(range: local, role: role, emphasis: emphasis))
    }
    if form == .cleaned {
      for mark in marks.marks(in: line) { add(mark.range, facts[mark.fact].content.role) }
    }
    if let fact { add(shownFacts[fact], facts[fact].content.role, .reversed) }
    for match in matches(in: line) { add(match, .match) }
    if fact == nil, let selection { add(selection, .currentMatch) }
    return highlights
  }

  private func matches(in line: Range<Int>) -> ArraySlice<Range<Int>> {
    let first = OrderedRanges.firstIndex(endingBehind: line.lowerBound, count: matches.count) {
      matches[$0]
    }
    return matches[first...].prefix { $0.lowerBound < line.upperBound }
  }
}

extension LineRole {
  /// How a paragraph of this role looks.
  fileprivate var style: (role: StyleRole, emphasis: Emphasis) {
    switch self {
    case .title: (.title, .bold)
    case .lead: (.text, .bold)
    case .heading: (.heading, .bold)
    case .dateline, .byline, .caption: (.muted, [])
    case .body, .list, .table, .furniture, .duplicate: (.text, [])
    }
  }
}

extension MarkedFact.Content {
  /// What a fact of this kind is drawn as.
  var role: StyleRole {
    switch self {
    case .place: .place
    case .metric: .metric
    case .model: .model
    case .achievement: .achievement
    case .document: .document
    }
  }
}
