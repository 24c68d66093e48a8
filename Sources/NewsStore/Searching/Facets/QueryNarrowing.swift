import NewsModel

/// A query as it was typed, made ready to be narrowed by one field more.
struct QueryNarrowing {
  private let bytes: [UInt8]
  private var fields: [(field: QueryField, range: Range<Int>)] = []

  init(_ text: String) {
    var scanner = QueryScanner(text)
    bytes = scanner.bytes
    while let part = scanner.next() {
      if case .field(let field, _, let whole, isExcluded: false) = part {
        fields.append((field, whole.range))
      }
    }
  }

  /// Whether the query asks for a value of a field.
  func hasValue(of field: QueryField) -> Bool { fields.contains { $0.field == field } }

  /// The query with a field in front. Where it asks for values of the same field, of which any would be
  /// enough, the field takes their place: that of the last, so that the word which ends the query, and may
  /// go on, is the same.
  func narrowed(by field: QueryField, _ text: String) -> String {
    let former = fields.filter { $0.field == field }.map(\.range)
    guard let last = former.last else {
      let rest = String(decoding: bytes.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
      return text + " " + rest
    }
    var start: [UInt8] = []
    var index = 0
    for range in former.dropLast() {
      start += bytes[index..<range.lowerBound]
      index = range.upperBound
    }
    start += bytes[index..<last.lowerBound]
    return String(decoding: start, as: UTF8.self) + text
      + String(decoding: bytes[last.upperBound...], as: UTF8.self)
  }
}
