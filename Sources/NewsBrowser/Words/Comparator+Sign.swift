import NewsModel

extension Comparator {
  /// The sign that mathematics has for it.
  var sign: String {
    switch self {
    case .equal: "="
    case .greater: ">"
    case .atLeast: "≥"
    case .less: "<"
    case .atMost: "≤"
    case .about: "≈"
    }
  }
}
