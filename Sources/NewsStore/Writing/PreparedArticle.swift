import NewsModel

/// An article with everything about its rows that follows from it alone: made where articles are
/// analyzed, on all processors, so that the one writer only writes.
///
/// It is passed on as one reference: its parts are many, and to copy it costs as much as to make some.
public final class PreparedArticle: Sendable {
  /// The article as the analysis gave it.
  public let analyzed: AnalyzedArticle

  let label: ArticleLabel
  let labelKeys: NameKeys
  let words: ArticleWords
  /// Its text and its page as the file has them; nil where they are still to be packed.
  let packedText: TextPacking.Packed?
  let sketch: TextSketch
  /// Where the facts stand, of each kind in their order.
  let models: [FactSpan]
  let metrics: [FactSpan]
  let achievements: [FactSpan]
  let documents: [FactSpan]
  /// What the holders of the achievements are found by.
  let holders: [NameKeys]
  /// What tells the indicators of the figures from others.
  let indicatorIDs: [String]
  /// What they are found by, in the words of the article.
  let indicators: [NameKeys]

  /// Prepares an article.
  ///
  /// - Complexity: linear in the page.
  public convenience init(_ analyzed: AnalyzedArticle) {
    self.init(analyzed, packing: TextPacking(), collectors: WordCollectors())
  }

  init(_ analyzed: AnalyzedArticle, packing: TextPacking, collectors: WordCollectors) {
    let article = analyzed.article
    self.analyzed = analyzed
    label = ArticleLabel(article)
    labelKeys = NameKeys(label.text)
    words = collectors.words(of: article.text)
    packedText = packing.pack { TextEntry(article).bytes }
    sketch = TextSketch(article)
    lazy var passages = PassageFinder(article.text)
    models = analyzed.models.map { FactSpan($0.evidence, passages) }
    metrics = analyzed.metrics.map { FactSpan($0.evidence, passages) }
    achievements = analyzed.achievements.map { FactSpan($0.evidence, passages) }
    documents = analyzed.documents.map { FactSpan($0.evidence, passages) }
    holders = analyzed.achievements.map { NameKeys($0.holder) }
    indicatorIDs = analyzed.metrics.map(\.indicatorKey)
    indicators = analyzed.metrics.map { NameKeys($0.indicator) }
  }
}

/// Where a fact stands in its article, and the sentence around it.
struct FactSpan {
  let range: Range<Int>
  let passage: Range<Int>
  let rule: String
  let confidence: Double

  init(_ evidence: Evidence, _ passages: PassageFinder) {
    range = passages.clamp(evidence.range)
    passage = passages.passage(around: range)
    rule = evidence.rule
    confidence = evidence.confidence
  }
}
