import NewsModel
import VietnameseText

/// What stands for an article in lists.
struct ArticleLabel {
  /// The headline; where it has none, the first words.
  let text: String
  /// Whether it is the headline byte by byte, which is not stored twice.
  let isTitle: Bool
  /// The first words of the running text: not of the headline, even where that is said again.
  let opening: String

  init(_ article: Article) {
    let bytes = Array(article.text.utf8)
    let running = article.paragraphs.filter(\.isRunningText)
      .map { $0.range.clamped(to: 0..<bytes.count) }
    let first = running.first ?? 0..<bytes.count
    let title = article.title.map(TextExcerpt.singleLine) ?? ""
    guard !title.isEmpty else {
      text = TextExcerpt.beginning(of: bytes, in: first, limit: 100)
      isTitle = false
      opening = TextExcerpt.beginning(of: bytes, in: first, limit: ArticleLabel.openingLimit)
      return
    }
    let key = Folding.fold(Array(title.utf8))
    let start = running.first { !Folding.fold(Array(bytes[$0])).starts(with: key) } ?? first
    text = title
    isTitle = article.title?.utf8.elementsEqual(title.utf8) ?? false
    opening = TextExcerpt.beginning(of: bytes, in: start, limit: ArticleLabel.openingLimit)
  }

  /// In bytes: what two lines of a wide terminal show.
  private static let openingLimit = 240
}

extension Paragraph {
  fileprivate var isRunningText: Bool {
    switch role {
    case .lead, .body, .list, .table: true
    case .title, .dateline, .byline, .caption, .heading, .furniture, .duplicate: false
    }
  }
}
