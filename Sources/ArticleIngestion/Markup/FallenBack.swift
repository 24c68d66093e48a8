/// Takes more of a page when what was found of the article is too little to be one.
///
/// What pages call their elements misleads at times, and an article that is lost is worse than a menu
/// that is kept.
enum FallenBack {
  /// An article of fewer letters is looked at again.
  private static let fewest = 250

  /// The blocks of a page as they were judged; or judged anew, by the elements alone and not by their
  /// names, when that keeps far more text.
  static func blocks(of outline: MarkupOutline, instead judged: [MarkupBlock]) -> [MarkupBlock] {
    let kept = text(in: judged)
    guard kept < fewest else { return judged }
    let rules = MarkupPruning.rules(for: outline)
    let blocks = MarkupBlocks.blocks(of: outline, rules: rules)
    let weights = BlockWeights(blocks, in: outline.tree)
    let element = MainContent.densest(of: outline, weights: weights)
    let wider = ArticleBlocks.judged(blocks, in: element, of: outline, weights: weights)
    if text(in: wider) >= max(fewest, 3 * kept) { return wider }
    if judged.contains(where: { $0.rule == nil }) { return judged }
    // Better all than none.
    return blocks
  }

  /// The letters of running text that are kept.
  private static func text(in blocks: [MarkupBlock]) -> Int {
    blocks.reduce(0) { sum, block in
      let isText = block.rule == nil && block.role != .heading && !block.isLink
      return isText ? sum + block.letters - block.linked : sum
    }
  }
}
