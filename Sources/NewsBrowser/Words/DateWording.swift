import NewsModel

/// Writes days as the language does: `21/3/2016` in Vietnamese, `2016-03-21` in English.
enum DateWording {
  /// A day.
  static func text(_ date: CivilDate, in language: Language) -> String {
    language("\(date.day)/\(date.month)/\(date.year)", date.description)
  }
}
