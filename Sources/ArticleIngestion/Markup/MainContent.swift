/// Finds the element that holds the article.
enum MainContent {
  /// The element: what the page itself marks as its article or its main part, when a fair share of
  /// the text stands there; else the whole page.
  static func root(of tree: MarkupTree, furniture: MarkupFurniture) -> Int {
    let all = furniture.textSize(of: 0)
    var best: (node: Int, size: Int)?
    for node in tree.nodes.indices where isMarked(node, in: tree) {
      let size = furniture.textSize(of: node)
      // The outermost holds the headline too; of articles beside each other the longest is meant.
      if size > best?.size ?? 0, size * 5 > all { best = (node, size) }
    }
    return best?.node ?? 0
  }

  private static func isMarked(_ node: Int, in tree: MarkupTree) -> Bool {
    switch tree.nodes[node].tag {
    case .article, .main: true
    default:
      tree.value(.role, of: node) == Array("main".utf8)
        || tree.value(.itemprop, of: node) == Array("articleBody".utf8)
    }
  }
}
