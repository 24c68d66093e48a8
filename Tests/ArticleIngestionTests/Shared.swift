@testable import ArticleIngestion

/// What is slow to make in a debug build, made once.
enum Shared {
  static let table = FurnitureTable()
  static let reader = ArticleReader()

  /// A reader with other options and the same tables.
  static func reader(_ options: InputOptions) -> ArticleReader {
    ArticleReader(options: options, cleaner: cleaner)
  }

  private static let cleaner = PageCleaner(table: table)
}
