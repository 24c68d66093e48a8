import NewsModel

/// A step by which a query was narrowed to a value of a facet, so that it can be taken back.
struct Narrowing: Hashable, Sendable {
  private let before: String
  private let after: String
  private let field: String

  /// The step from a query as it was typed to a value.
  init(from query: String, to value: SearchFacet.Value) {
    (before, after, field) = (query, value.query, value.field)
  }

  /// The query without the step; nil if that is not in it any more.
  func undone(in query: String) -> String? {
    if query == after { return before }
    let (text, field) = (Array(query.utf8), Array(self.field.utf8))
    let starts = text.indices.filter { text[$0...].starts(with: field) }
    guard let start = starts.first else { return nil }
    let rest = text[(start + field.count)...].drop { $0 == UInt8(ascii: " ") }
    return String(decoding: text[..<start] + rest, as: UTF8.self)
  }
}
