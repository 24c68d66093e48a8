import NewsModel

/// A page of HTML as an article is read from it: its lines, and what it states of itself.
struct MarkupPage {
  /// All lines that the page shows; those that are no part of the article carry the rule that says so.
  let blocks: [MarkupBlock]
  /// What the head and the annotations state.
  let metadata: RecordMetadata

  /// Reads a page.
  ///
  /// - Complexity: n log n in the nodes of the page.
  init(_ bytes: [UInt8], encoding: String = "UTF-8") {
    let tree = MarkupParser.tree(of: bytes, encoding: encoding)
    guard !tree.nodes.isEmpty else {
      blocks = []
      metadata = RecordMetadata()
      return
    }
    let stated = MarkupMetadata(tree)
    metadata = stated.record
    blocks = MarkupPage.blocks(of: MarkupOutline(tree, headline: stated.headline))
  }

  private static func blocks(of outline: MarkupOutline) -> [MarkupBlock] {
    let marked = MarkedContent(outline)
    let body = marked.body
    let rules = MarkupPruning.rules(for: outline, body: body)
    let blocks = MarkupBlocks.blocks(of: outline, rules: rules)
    let weights = BlockWeights(blocks, in: outline.tree)
    let element = MainContent.element(of: outline, weights: weights, body: body, marked: marked)
    let judged = ArticleBlocks.judged(blocks, in: element, of: outline, weights: weights)
    return FallenBack.blocks(of: outline, instead: judged)
  }

  /// The lines as a text with empty lines between them, for the cleaning that works on lines.
  var text: [UInt8] { Array(blocks.map(\.utf8).joined(separator: [0x0A, 0x0A])) }
}
