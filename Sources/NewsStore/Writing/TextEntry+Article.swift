import NewsModel

extension TextEntry {
  /// The text and the page of an article: they stay the same whether it is kept or not.
  init(_ article: Article) {
    self.init(
      text: Array(article.text.utf8), paragraphs: LineCoding.encode(article.paragraphs),
      lines: LineCoding.encode(article.lines), page: PageCoding.encode(article))
  }
}
