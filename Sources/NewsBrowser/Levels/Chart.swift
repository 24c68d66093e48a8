import NewsModel

/// A chart of the figures of a list, and what it needs beside the list's rows.
struct Chart: Sendable {
  /// What is drawn.
  enum Form: Hashable, Sendable {
    /// A bar for each figure, in the order of the list.
    case bars
    /// A line over the years.
    case line
  }

  /// What is drawn.
  var form = Form.bars
  /// The years with figures; nil until they were read.
  private(set) var years: [MetricYear]?
  private var requested: Int?

  /// Takes the years in; false when it was not they.
  mutating func take(_ page: ListPage, generation: Int) -> Bool {
    guard generation == requested else { return false }
    requested = nil
    years = page.items.compactMap { if case .metricYear(let year) = $0 { year } else { nil } }
    return true
  }

  /// The years to ask for, named once.
  mutating func missing(for query: ListQuery, _ newGeneration: () -> Int) -> [Effect] {
    guard years == nil, requested == nil else { return [] }
    let generation = newGeneration()
    requested = generation
    let years = ListQuery(.metricYears, filter: query.filter)
    return [.loadPage(years, 0..<RowWindow.stretchLength, generation: generation)]
  }

  /// Forgets the years of other figures.
  mutating func forget() { (years, requested) = (nil, nil) }
}
