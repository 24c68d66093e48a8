/// Puts the parts of a query together.
struct QueryParser {
  /// What was read.
  private(set) var query = SearchQuery()

  private var current = SearchQuery.Alternative()
  private var pieces: [QueryPiece] = []

  /// Reads a query.
  mutating func read(_ text: String) {
    let isWhole = collectPieces(of: text)
    let last = isWhole ? pieces.lastIndex { $0.content != .or } : nil
    for (index, piece) in pieces.enumerated() { add(piece, isLast: index == last) }
    endAlternative()
  }

  /// - Returns: whether there was room for all words.
  private mutating func collectPieces(of text: String) -> Bool {
    var scanner = QueryScanner(text)
    var room = SearchQuery.wordLimit
    while let part = scanner.next() {
      guard var piece = QueryPiece(part, of: scanner.bytes) else { continue }
      let wanted = piece.wordCount
      piece.keep(room)
      guard piece.content == .or || room > 0 else { return false }
      room -= wanted
      pieces.append(piece)
      if room < 0 { return false }
    }
    return true
  }

  private mutating func add(_ piece: QueryPiece, isLast: Bool) {
    let isBeginning = piece.hasStar || isLast && !piece.isClosed && !piece.isExcluded
    switch piece.content {
    case .or: endAlternative()
    case .term(let words):
      let term = QueryTerm(words, isBeginning: isBeginning)
      if piece.isExcluded { current.excluded.append(term) } else { current.required.append(term) }
    case .years(let field, let years):
      query.filters.append(QueryFilter(field, .years(years), isExcluded: piece.isExcluded))
    case .names(let field, let names):
      var terms = names.map { QueryTerm($0) }
      terms[terms.count - 1].isBeginning = isBeginning
      query.filters.append(QueryFilter(field, .names(terms), isExcluded: piece.isExcluded))
    }
  }

  private mutating func endAlternative() {
    if !current.isEmpty { query.alternatives.append(current) }
    current = SearchQuery.Alternative()
  }
}
