/// Finds the elements that hold no part of the article by what they are and what the page calls them:
/// `<nav>`, `<aside>`, `role="banner"`, `class="share-box"`, `id="tin-lien-quan"`.
struct MarkupPruning {
  private let outline: MarkupOutline
  private let tree: MarkupTree
  /// The element that is marked as the body of the article and holds a fair share of the text, or nil.
  private let body: Int?

  /// A paragraph with more letters is text, whatever it is called.
  private static let paragraph = 200

  /// For each node the rule by which it is left out with all that is in it, or nil.
  static func rules(for outline: MarkupOutline, body: Int?) -> [MarkupRule?] {
    let pruning = MarkupPruning(outline: outline, tree: outline.tree, body: body)
    let names = outline.tree.nodes.indices.map(pruning.ruleOfName)
    let misled = pruning.misleading(names)
    return names.enumerated().map { node, name in
      pruning.ruleOfElement(node) ?? name.flatMap { misled.contains($0) ? nil : $0 }
    }
  }

  /// The rules that would leave out most of the page's text all in all: there the names mean something
  /// else, as where each paragraph that is paid for is called so.
  private func misleading(_ rules: [MarkupRule?]) -> Set<MarkupRule> {
    var sizes: [MarkupRule: Int] = [:]
    var end = 0
    for (node, rule) in rules.enumerated() where node >= end {
      guard let rule else { continue }
      end = tree.nodes[node].end
      sizes[rule, default: 0] += outline.plain(node)
    }
    let all = outline.plain(0)
    return Set(
      sizes.filter { rule, size in
        let percent = [.comments, .related, .sidebar].contains(rule) ? 80 : 45
        return size * 100 > all * percent
      }.keys)
  }

  /// The same by what the elements are, whatever they are called.
  static func rules(for outline: MarkupOutline) -> [MarkupRule?] {
    let pruning = MarkupPruning(outline: outline, tree: outline.tree, body: nil)
    return outline.tree.nodes.indices.map(pruning.ruleOfElement)
  }

  private init(outline: MarkupOutline, tree: MarkupTree, body: Int?) {
    self.outline = outline
    self.tree = tree
    self.body = body
  }

  /// Frames of the whole page are called all kinds of names.
  private func holdsArticle(_ node: Int) -> Bool {
    if let headline = outline.headline, outline.contains(node, headline) { return true }
    if let body, outline.contains(node, body) { return true }
    return false
  }

  private func ruleOfElement(_ node: Int) -> MarkupRule? {
    let rule = ruleOfTag(node)
    return rule == nil || holdsArticle(node) ? nil : rule
  }

  private func ruleOfTag(_ node: Int) -> MarkupRule? {
    switch tree.nodes[node].tag {
    case .nav, .menu: .navigation
    case .footer where !holds(node, percent: 50): .footer
    case .aside where !holds(node, percent: 33): .sidebar
    case .dialog: .notice
    case .form where outline.measures[node].fields > 0 && !holds(node, percent: 25): .form
    default: nil
    }
  }

  private func ruleOfName(_ node: Int) -> MarkupRule? {
    let meaning = outline.meanings[node]
    guard let rule = meaning.rule, !meaning.contains(.body), !holdsArticle(node) else { return nil }
    switch tree.nodes[node].tag {
    case .html, .body, .main: return nil
    case .article where rule != .comments: return nil
    case .p where outline.plain(node) > MarkupPruning.paragraph: return nil
    default: break
    }
    // Readers may have written more than the author.
    return holds(node, percent: rule == .comments ? 85 : 40) ? nil : rule
  }

  /// Whether a node holds more than a share of the page's running text.
  private func holds(_ node: Int, percent: Int) -> Bool {
    outline.plain(node) * 100 > outline.plain(0) * percent
  }
}
