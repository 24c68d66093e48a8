import VietnameseText

/// A part of a query with its words, before it is known which part is the last.
struct QueryPiece {
  /// What it is.
  enum Content: Equatable {
    case or
    case term([QueryTerm.Word])
    case years(QueryField, ClosedRange<Int>)
    case names(QueryField, [[QueryTerm.Word]])
  }

  private(set) var content: Content
  let isExcluded: Bool
  /// Whether quotes end it.
  let isClosed: Bool
  /// Whether a `*` stands behind it.
  let hasStar: Bool

  private init(_ content: Content, text: [UInt8] = [], isExcluded: Bool, isClosed: Bool) {
    self.content = content
    self.isExcluded = isExcluded
    self.isClosed = isClosed
    hasStar = text.last == UInt8(ascii: "*")
  }

  /// Nil for a part that says nothing: signs only, or a field whose value is still to be typed.
  init?(_ part: QueryScanner.Part, of bytes: [UInt8]) {
    switch part {
    case .or: self.init(.or, isExcluded: false, isClosed: false)
    case .words(let stretch, let isExcluded):
      self.init(words: stretch, of: bytes, isExcluded: isExcluded)
    case .field(let field, let value, let whole, let isExcluded):
      let text = Array(bytes[value.range])
      guard !text.isEmpty else { return nil }
      guard let content = QueryPiece.content(of: field, text) else {
        // The value of another kind than the field's: `năm:nay`.
        self.init(words: field == .year ? whole : value, of: bytes, isExcluded: isExcluded)
        return
      }
      self.init(content, text: text, isExcluded: isExcluded, isClosed: value.isClosed)
    }
  }

  private init?(words stretch: QueryScanner.Stretch, of bytes: [UInt8], isExcluded: Bool) {
    let text = Array(bytes[stretch.range])
    let words = QueryTerm.Word.words(of: String(decoding: text, as: UTF8.self))
    guard !words.isEmpty else { return nil }
    self.init(.term(words), text: text, isExcluded: isExcluded, isClosed: stretch.isClosed)
  }

  private static func content(of field: QueryField, _ value: [UInt8]) -> Content? {
    if field == .year { return QueryYears.years(of: value).map { .years(field, $0) } }
    let parts = field.isPlace ? value.split(separator: UInt8(ascii: ",")) : [value[...]]
    let names = parts.map { QueryTerm.Word.words(of: String(decoding: $0, as: UTF8.self)) }
      .filter { !$0.isEmpty }
    return names.isEmpty ? nil : .names(field, names)
  }

  /// How many words it has.
  var wordCount: Int {
    switch content {
    case .or: 0
    case .years: 1
    case .term(let words): words.count
    case .names(_, let names): names.reduce(0) { $0 + $1.count }
    }
  }

  /// Drops the words that there is no room for.
  mutating func keep(_ room: Int) {
    guard wordCount > room else { return }
    switch content {
    case .or, .years: break
    case .term(let words): content = .term(Array(words.prefix(room)))
    case .names(let field, let names): content = .names(field, [Array(names[0].prefix(room))])
    }
  }
}

extension QueryField {
  /// Whether its values are units.
  var isPlace: Bool { self == .commune || self == .district || self == .province }
}
