import GRDB
import VietnameseText

/// The words of a name as `NameKeys` has them, for names that no column has in that form: functions
/// of the connections of this program only.
enum NameWords {
  /// `name_words(name)`: without marks; `exact_words(name)`: with marks, in lower case.
  static var functions: [DatabaseFunction] {
    [
      function("name_words") { $0.folded }, function("exact_words") { $0.exact },
    ]
  }

  private static func function(
    _ name: String, _ word: @escaping @Sendable (QueryWord) -> String
  ) -> DatabaseFunction {
    DatabaseFunction(name, argumentCount: 1, pure: true) { values in
      let words = QueryWord.words(of: String.fromDatabaseValue(values[0]) ?? "")
      return words.isEmpty ? "" : " " + words.map { word($0) + " " }.joined()
    }
  }
}
