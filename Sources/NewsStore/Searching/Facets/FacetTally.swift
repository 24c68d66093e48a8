import NewsModel

/// How many of the articles found have each unit, year and outlet.
struct FacetTally {
  private(set) var subjects: [Int64: Int] = [:]
  private(set) var years: [Int: Int] = [:]
  private(set) var outlets: [String: Int] = [:]

  mutating func add(subject: Int64?, year: Int?, outlet: String?, count: Int) {
    if let subject { subjects[subject, default: 0] += count }
    if let year { years[year, default: 0] += count }
    if let outlet { outlets[outlet, default: 0] += count }
  }

  /// The years, the latest first.
  static func years(_ counts: [Int: Int], limit: Int) -> SearchFacet {
    let values = counts.sorted { $0.key > $1.key }.prefix(limit).map { year, count in
      SearchFacet.Value(
        name: String(year), count: count,
        field: QueryField.year.name + ":"
          + QueryYears.text(of: year...year), query: "")
    }
    return SearchFacet(kind: .year, total: counts.count, values: values)
  }

  /// The outlets with the most articles.
  static func outlets(_ counts: [String: Int], limit: Int) -> SearchFacet {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let values = sorted.prefix(limit).map { name, count in
      SearchFacet.Value(name: name, count: count, field: field(.outlet, name), query: "")
    }
    return SearchFacet(kind: .outlet, total: counts.count, values: values)
  }

  /// A field with a whole name.
  static func field(_ field: QueryField, _ name: String) -> String {
    let words = QueryTerm.Word.words(of: name).map(\.typed)
    return "\(field.name):\"\(words.map(\.shown).joined(separator: " "))\""
  }
}
