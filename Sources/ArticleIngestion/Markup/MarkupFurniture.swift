import VietnameseText

/// Tells the elements that hold no part of the article by what the page calls them.
struct MarkupFurniture {
  private let tree: MarkupTree
  private let letters: [Int]

  /// Looks at a page.
  init(_ tree: MarkupTree) {
    self.tree = tree
    letters = MarkupFurniture.letters(in: tree)
  }

  /// How many letters that may be shown stand before each node, and in all.
  private static func letters(in tree: MarkupTree) -> [Int] {
    var counts = [0]
    counts.reserveCapacity(tree.nodes.count + 1)
    var silentEnd = 0
    for (index, node) in tree.nodes.enumerated() {
      if node.tag.isSilent { silentEnd = max(silentEnd, node.end) }
      let own = index < silentEnd ? 0 : tree.text[node.text].count { $0 > 0x20 }
      counts.append(counts[index] + own)
    }
    return counts
  }

  /// How many bytes of text, blanks left out, may be shown of a node.
  func textSize(of node: Int) -> Int { letters[tree.nodes[node].end] - letters[node] }

  /// Whether an element is left out with all that is in it.
  func contains(_ node: Int) -> Bool {
    let tag = tree.nodes[node].tag
    if tag.isSilent || isHidden(node) { return true }
    switch tag {
    case .nav, .footer, .menu: return true
    case .aside: return !holdsPage(node)
    default: return isNamedSo(node) && !holdsPage(node)
    }
  }

  /// Frames of the whole page are called all kinds of names.
  private func holdsPage(_ node: Int) -> Bool { textSize(of: node) * 3 > textSize(of: 0) }

  private func isHidden(_ node: Int) -> Bool {
    if tree.value(.ariaHidden, of: node) == Array("true".utf8) { return true }
    guard let style = tree.value(.style, of: node) else {
      return tree.value(.hidden, of: node) != nil
    }
    let compact = style.filter { $0 > 0x20 }
    return compact.contains(Array("display:none".utf8))
  }

  private func isNamedSo(_ node: Int) -> Bool {
    if let role = tree.value(.role, of: node), MarkupFurniture.roles.contains(role) { return true }
    let names = (tree.value(.cssClass, of: node) ?? []) + [0x20] + (tree.value(.id, of: node) ?? [])
    return LetterCase.lowercased(names).split { $0 <= 0x20 }.contains { name in
      let words = name.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      return words.contains { MarkupFurniture.words.contains(Array($0)) }
        || MarkupFurniture.words.contains(name.filter { (0x61...0x7A).contains($0) })
    }
  }

  private static let roles = Set(
    ["navigation", "banner", "contentinfo", "complementary", "search", "menu", "dialog"]
      .map { Array($0.utf8) })

  /// Words in the names of classes that are nowhere part of an article.
  private static let words: Set<[UInt8]> = Set(
    """
    ad ads advert advertisement banner breadcrumb breadcrumbs comment comments commentform cookie
    copyright footer login menu modal nav navbar navigation newsletter pagination popup print related
    relate relatednews share sharing sharebox sidebar sitemap social socials subscribe tag tags
    toolbar topbar widget binhluan docthem lienquan quangcao tinkhac tinlienquan tinmoi xemthem
    tincungchuyenmuc cungchuyenmuc tintuclienquan chiase docnhieu tinnoibat
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}

extension Collection where Element == UInt8 {
  /// Whether some bytes stand in these.
  fileprivate func contains(_ bytes: [UInt8]) -> Bool {
    var rest = self[...]
    while rest.count >= bytes.count {
      if rest.starts(with: bytes) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
