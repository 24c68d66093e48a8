import VietnameseText

/// A page of HTML with what its elements say of themselves: which are shown, what they are called, and
/// how much stands in each.
struct MarkupOutline: Sendable {
  /// The page.
  let tree: MarkupTree
  /// What the class, id and role of each node say.
  let meanings: [MarkupMeaning]
  /// Which nodes are not shown; of what stands in them nothing is said.
  let hidden: [Bool]
  /// How much stands in each node, hidden ones left out.
  let measures: MarkupMeasures
  /// The heading with the article's headline, or nil.
  let headline: Int?

  /// Looks at a page.
  ///
  /// - Parameter headline: the heading that says what the head of the page says is the title.
  init(_ tree: MarkupTree, headline: Int?, names: MarkupNames = .standard) {
    self.tree = tree
    self.headline = headline
    meanings = MarkupOutline.meanings(in: tree, names)
    let whole = MarkupMeasures(tree) { !tree.nodes[$0].tag.isSilent }
    let hidden = tree.nodes.indices.map { node in
      tree.nodes[node].tag.isSilent
        || tree.isHidden(node) && whole[node].letters * 2 <= whole[0].letters
    }
    self.hidden = hidden
    measures = MarkupMeasures(tree) { !hidden[$0] }
  }

  private static func meanings(in tree: MarkupTree, _ names: MarkupNames) -> [MarkupMeaning] {
    var known: [[UInt8]: MarkupMeaning] = [:]
    return tree.nodes.indices.map { node in
      var meaning: MarkupMeaning = []
      for attribute in tree.attributes[tree.nodes[node].attributes] {
        switch attribute.name {
        case .cssClass, .id:
          let sense = known[attribute.value] ?? names.meaning(of: attribute.value[...])
          known[attribute.value] = sense
          meaning.formUnion(sense)
        case .role: meaning.formUnion(MarkupOutline.roles[attribute.value] ?? [])
        case .itemprop where attribute.value == Array("articleBody".utf8): meaning.insert(.body)
        default: break
        }
      }
      return meaning
    }
  }

  /// - Source: WAI-ARIA 1.2, 5.3.4, landmark roles
  private static let roles: [[UInt8]: MarkupMeaning] = [
    Array("navigation".utf8): .navigation, Array("menu".utf8): .navigation,
    Array("menubar".utf8): .navigation, Array("banner".utf8): .header,
    Array("contentinfo".utf8): .footer, Array("complementary".utf8): .sidebar,
    Array("search".utf8): .form, Array("dialog".utf8): .notice,
    Array("alertdialog".utf8): .notice, Array("main".utf8): .scope,
  ]

  /// How many letters of running text stand in a node: those in no link.
  func plain(_ node: Int) -> Int {
    let counts = measures[node]
    return counts.letters - counts.linked
  }

  /// Whether a node stands in another, or is it.
  func contains(_ outer: Int, _ inner: Int) -> Bool {
    outer <= inner && inner < tree.nodes[outer].end
  }
}

extension MarkupTree {
  /// Whether an element says that it is not to be shown.
  fileprivate func isHidden(_ node: Int) -> Bool {
    for attribute in attributes[nodes[node].attributes] {
      switch attribute.name {
      case .hidden: return true
      case .ariaHidden where attribute.value == Array("true".utf8): return true
      case .style where attribute.value.hidesElement: return true
      default: break
      }
    }
    return false
  }
}

extension [UInt8] {
  private static let hidingStyles = ["display:none", "visibility:hidden"].map { Array($0.utf8) }

  fileprivate var hidesElement: Bool {
    let compact = LetterCase.lowercased(self).filter { $0 > 0x20 }
    return [UInt8].hidingStyles.contains { compact.holds($0) }
  }
}
