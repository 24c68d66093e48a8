/// The columns that a list can be sorted by.
public enum SortKey: String, CaseIterable, Hashable, Sendable {
  /// By name, in the Vietnamese order.
  case name
  /// By the number of articles, or of uses, largest first.
  case count
  /// By date or year, newest first.
  case date
  /// By value, largest first.
  case value
  /// By the unit of measurement.
  case unit
  /// By the name of the place.
  case place
  /// In the order of the text.
  case position
}

extension ListQuery.Content {
  /// The columns this content can be sorted by; the first is its own order.
  public var sortKeys: [SortKey] {
    switch self {
    case .provinces, .districts, .communes, .unit: [.name, .count]
    case .articles: [.date, .name, .place]
    case .models, .documents: [.count, .name]
    case .indicators: [.count, .name]
    case .modelUses: [.place, .name, .date]
    case .metrics: [.place, .value, .unit, .date, .name]
    case .metricYears: [.date]
    case .achievements: [.date, .place, .name]
    case .citations: [.date, .name]
    }
  }
}
