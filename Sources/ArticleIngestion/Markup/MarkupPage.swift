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
    let line = stated.headline == nil ? MarkupPage.headline(in: tree, of: stated) : nil
    let headline = stated.headline ?? line?.start
    metadata = stated.record(headline: line?.utf8)
    let outline = MarkupOutline(tree, headline: headline)
    blocks = AnnotatedBody.blocks(
      instead: MarkupPage.blocks(of: outline), stated: stated.articleBody,
      headline: headline.map { $0..<tree.nodes[$0].end } ?? 0..<0)
  }

  /// The line that says what the page says is its title, where no heading does.
  private static func headline(in tree: MarkupTree, of stated: MarkupMetadata) -> MarkupBlock? {
    guard let title = stated.titleKey else { return nil }
    let outline = MarkupOutline(tree, headline: nil)
    let rules = MarkupPruning.rules(for: outline, body: nil)
    let lines = MarkupBlocks.blocks(of: outline, rules: rules)
    return lines.first { line in
      line.rule == nil && !line.isLink && MarkupMetadata.isTitle(line.utf8, key: title)
    }
  }

  private static func blocks(of outline: MarkupOutline) -> [MarkupBlock] {
    let marked = MarkedContent(outline)
    let body = marked.body
    let rules = MarkupPruning.rules(for: outline, body: body)
    let blocks = CuedSections.judged(
      MarkupBlocks.blocks(of: outline, rules: rules), of: outline)
    let weights = BlockWeights(blocks, in: outline.tree)
    let element = MainContent.element(of: outline, weights: weights, body: body, marked: marked)
    let judged = ArticleBlocks.judged(blocks, in: element, of: outline, weights: weights)
    return FallenBack.blocks(of: outline, instead: judged)
  }

  /// The lines as a text with empty lines between them, for the cleaning that works on lines.
  var text: [UInt8] { Array(blocks.map(\.utf8).joined(separator: [0x0A, 0x0A])) }
}
