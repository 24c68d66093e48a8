/// The languages that the program speaks with its user. The articles are Vietnamese in both.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// tiếng Việt
  case vietnamese = "vi"
  /// English
  case english = "en"

  /// The one of two wordings that belongs to this language.
  public func callAsFunction(_ vietnamese: String, _ english: String) -> String {
    switch self {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
