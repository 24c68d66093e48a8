/// Finds the element that holds the article's text.
///
/// What a page marks is believed where a fair share of its text stands there; else, and within what
/// is marked loosely, the way leads down to where the text is dense, and up again as long as what
/// comes in is text too.
struct MainContent {
  private let outline: MarkupOutline
  private let tree: MarkupTree
  private let weights: BlockWeights

  /// The element: the root when nothing stands out.
  static func element(
    of outline: MarkupOutline, weights: BlockWeights, body: Int?, marked: MarkedContent
  ) -> Int {
    let search = MainContent(outline: outline, tree: outline.tree, weights: weights)
    return search.element(body: body, marked: marked)
  }

  /// The dense element of a page, whatever the page marks.
  static func densest(of outline: MarkupOutline, weights: BlockWeights) -> Int {
    MainContent(outline: outline, tree: outline.tree, weights: weights).dense(within: 0)
  }

  private func element(body: Int?, marked: MarkedContent) -> Int {
    let all = weights[0].good
    if let body, weights[body].good * 100 >= all * 45 { return body }
    if let article = marked.article, weights[article].good * 100 >= all * 40 {
      return dense(within: article)
    }
    if let main = marked.main, weights[main].good * 100 >= all * 35 { return dense(within: main) }
    return dense(within: 0)
  }

  /// The dense element within another.
  private func dense(within scope: Int) -> Int {
    var element = scope
    while let child = heaviestChild(of: element) { element = child }
    while element != scope, let parent = widened(element, within: scope) {
      element = parent
    }
    return element
  }

  /// The child with by far the most text, if it may hold all paragraphs.
  private func heaviestChild(of node: Int) -> Int? {
    let good = weights[node].good
    guard good > 0 else { return nil }
    var child = node + 1
    while child < tree.nodes[node].end {
      if weights[child].good * 100 > good * 60 {
        return tree.nodes[child].tag.isContainer ? child : nil
      }
      child = tree.nodes[child].end
    }
    return nil
  }

  /// The element around another, if what it holds besides is text for the greater part, and under the
  /// headline.
  private func widened(_ node: Int, within scope: Int) -> Int? {
    var parent = tree.nodes[node].parent
    // Elements around nothing else are passed.
    while parent != scope, weights.blocks(in: parent) == weights.blocks(in: node) {
      parent = tree.nodes[parent].parent
    }
    // Cells beside each other are columns of the page.
    guard parent != node, tree.nodes[parent].tag != .tr else { return nil }
    let more = weights[parent] - weights[node]
    let above = textAboveHeadline(parent, of: node)
    return more.good - above > 2 * (more.bad + above) ? parent : nil
  }

  /// How much text an element would bring in from above the headline.
  private func textAboveHeadline(_ parent: Int, of node: Int) -> Int {
    guard let headline = outline.headline, headline < node, headline > parent else { return 0 }
    let start = weights.blocks(in: parent).lowerBound
    return weights.sum(of: start..<max(start, weights.blocks(in: headline).lowerBound)).good
  }
}
