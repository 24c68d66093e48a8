import NewsModel

/// The six screens, each with a trail of its own.
public enum Screen: Int, CaseIterable, Hashable, Sendable {
  /// Địa bàn: from provinces down.
  case places = 1
  /// Bài viết
  case articles
  /// Mô hình
  case models
  /// Chỉ số
  case indicators
  /// Thành tích
  case achievements
  /// Văn bản
  case documents

  /// What its first list shows.
  var content: ListQuery.Content {
    switch self {
    case .places: .provinces
    case .articles: .articles
    case .models: .models
    case .indicators: .indicators
    case .achievements: .achievements
    case .documents: .documents
    }
  }

  /// The action that changes to it.
  var action: Action {
    switch self {
    case .places: .showPlaces
    case .articles: .showArticles
    case .models: .showModels
    case .indicators: .showIndicators
    case .achievements: .showAchievements
    case .documents: .showDocuments
    }
  }

  /// The screen that an action changes to, or nil.
  init?(action: Action) {
    guard let screen = Screen.allCases.first(where: { $0.action == action }) else { return nil }
    self = screen
  }

  /// The screen beside it; the last and the first have one neighbor.
  func neighbor(_ step: Int) -> Screen? { Screen(rawValue: rawValue + step) }
}
