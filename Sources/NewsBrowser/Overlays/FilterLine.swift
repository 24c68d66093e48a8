import NewsModel

/// A line typed to filter a list: words, and then fields such as `năm:2016`.
///
/// What follows the name of a field belongs to it up to the next field.
struct FilterLine: Sendable {
  /// The words that rows must contain.
  private(set) var words = ""
  /// What was typed for each field, in order.
  private(set) var fields: [(field: FilterField, value: String)] = []

  /// Reads a line.
  init(_ text: String) {
    var free: [Substring] = []
    for part in text.split(separator: " ") {
      if let (field, value) = FilterLine.field(part) {
        fields.append((field, String(value)))
      } else if fields.isEmpty {
        free.append(part)
      } else {
        let value = fields[fields.count - 1].value
        fields[fields.count - 1].value = value.isEmpty ? String(part) : value + " " + part
      }
    }
    words = free.joined(separator: " ")
    // The last word is the beginning of a longer one only while nothing follows it.
    if fields.isEmpty, text.last == " ", !words.isEmpty { words += " " }
  }

  /// The field whose value is being typed at the end of a line, with the value.
  static func open(in text: String) -> (field: FilterField, value: String)? {
    FilterLine(text).fields.last
  }

  /// A list's query with what the line asks for.
  func applied(to query: ListQuery) -> ListQuery {
    var query = query
    query.text = words
    for (field, value) in fields where !value.isEmpty {
      switch field {
      case .year: query.filter.years = FilterLine.years(value) ?? query.filter.years
      case .place: query.filter.placeName = value
      case .sponsor: query.filter.sponsor = value
      case .issuer: query.filter.issuer = value
      case .kind: query.filter.kind = value
      }
    }
    return query
  }

  /// `2016`, `2016..2020`, `2016-2020`; nil for what is not a year yet.
  private static func years(_ text: String) -> ClosedRange<Int>? {
    let years = text.split { !("0"..."9").contains($0) }.filter { $0.count == 4 }
      .compactMap { Int($0) }
    guard let first = years.min(), let last = years.max() else { return nil }
    if years.count == 1, text.hasSuffix("..") { return first...9999 }
    return first...last
  }

  private static func field(_ part: Substring) -> (FilterField, Substring)? {
    guard let colon = part.firstIndex(of: ":"), let field = names[String(part[..<colon])] else {
      return nil
    }
    return (field, part[part.index(after: colon)...])
  }

  private static let names: [String: FilterField] = [
    "năm": .year, "nam": .year, "year": .year,
    "nơi": .place, "noi": .place, "xã": .place, "xa": .place, "huyện": .place, "huyen": .place,
    "tỉnh": .place, "tinh": .place, "place": .place,
    "tổ-chức": .sponsor, "to-chuc": .sponsor, "by": .sponsor,
    "ban-hành": .issuer, "ban-hanh": .issuer, "issuer": .issuer,
    "loại": .kind, "loai": .kind, "kind": .kind,
  ]
}
