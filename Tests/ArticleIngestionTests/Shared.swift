@testable import ArticleIngestion

/// What is slow to make in a debug build, made once.
enum Shared {
  static let table = FurnitureTable()
  static let reader = ArticleReader()
}
