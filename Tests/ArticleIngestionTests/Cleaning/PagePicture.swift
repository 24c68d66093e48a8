import NewsModel

@testable import ArticleIngestion

/// A page drawn with the role of each line before it: `title    | Xã Bình Minh ra quân`.
struct PagePicture {
  var expected: [String] = []
  var page = ""

  /// Reads a drawing; lines without a bar are the page's empty lines.
  init(_ drawing: String) {
    for row in drawing.split(separator: "\n", omittingEmptySubsequences: false) {
      let parts = row.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 {
        expected.append(parts[0].filter { $0 != " " })
        page += parts[1].drop { $0 == " " }
      }
      page += "\n"
    }
  }

  /// The article that is read off the page.
  var article: Article? {
    Shared.reader.read(Array(page.utf8), path: "page.txt").articles.first
  }

  /// The roles that the reader gives, with each line's words, to be compared with the drawing.
  var found: [String] { article.map { $0.lines.map(\.role.rawValue) } ?? [] }
}
