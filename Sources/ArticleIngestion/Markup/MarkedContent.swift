/// Finds the elements that a page itself marks as its article: `<article>`, `<main>`,
/// `itemprop="articleBody"`, and classes such as `entry-content` or `noi-dung-tin`.
struct MarkedContent {
  private let outline: MarkupOutline
  private let tree: MarkupTree

  /// Looks at a page.
  init(_ outline: MarkupOutline) {
    self.outline = outline
    tree = outline.tree
  }

  /// The element that is marked as the running text of the one article; nil when there is none, when
  /// little of the page's text stands there, or when there are several alike, as on front pages.
  var body: Int? {
    single { outline.meanings[$0].contains(.body) && outline.meanings[$0].rule == nil }
  }

  /// The element that is marked as the article with its headline and whatever else belongs to it.
  var article: Int? { single { tree.nodes[$0].tag == .article } }

  /// The element that is marked as the page's main part.
  var main: Int? {
    single { tree.nodes[$0].tag == .main || outline.meanings[$0].contains(.scope) }
  }

  /// The one element of a kind that holds most: the outermost with that much text in it.
  private func single(_ isMarked: (Int) -> Bool) -> Int? {
    var best: (node: Int, size: Int)?
    var rest = 0
    var end = 0
    for node in tree.nodes.indices where tree.nodes[node].tag != .text && isMarked(node) {
      let size = outline.plain(node)
      let isInner = node < end
      end = max(end, tree.nodes[node].end)
      guard size > best?.size ?? 0 else {
        if !isInner { rest = max(rest, size) }
        continue
      }
      rest = max(rest, best?.size ?? 0)
      best = (node, size)
    }
    guard let best, best.size * 100 > outline.plain(0) * 20, best.size > 60 else { return nil }
    return rest * 3 > best.size * 2 ? nil : best.node
  }
}
