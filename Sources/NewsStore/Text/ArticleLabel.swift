import NewsModel

/// What stands for an article in lists.
struct ArticleLabel {
  /// The headline; where it has none, the first words.
  let text: String
  /// The first words that are not the headline.
  let opening: String

  init(_ article: Article) {
    let bytes = Array(article.text.utf8)
    let body = article.paragraphs.first { paragraph in
      switch paragraph.role {
      case .lead, .body, .list, .table: true
      default: false
      }
    }
    let range = body?.range.clamped(to: 0..<bytes.count) ?? 0..<bytes.count
    opening = TextExcerpt.beginning(of: bytes, in: range, limit: 240)
    let title = article.title.map(TextExcerpt.singleLine) ?? ""
    text = title.isEmpty ? TextExcerpt.beginning(of: bytes, in: range, limit: 100) : title
  }
}
