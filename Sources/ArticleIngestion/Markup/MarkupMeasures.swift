/// How much of what stands in each element of a page: sums up to each node, so that every question is
/// one subtraction.
struct MarkupMeasures: Sendable {
  /// What is counted.
  struct Counts: Sendable {
    /// Letters that are shown; a sign of Chinese, Japanese or Korean is worth three.
    var letters = 0
    /// Those of them that stand in links.
    var linked = 0
    /// Elements of some kinds.
    var paragraphs = 0
    var images = 0
    var items = 0
    var fields = 0

    static func - (one: Counts, other: Counts) -> Counts {
      Counts(
        letters: one.letters - other.letters, linked: one.linked - other.linked,
        paragraphs: one.paragraphs - other.paragraphs, images: one.images - other.images,
        items: one.items - other.items, fields: one.fields - other.fields)
    }
  }

  private var sums: [Counts] = [Counts()]
  private let tree: MarkupTree

  /// Counts in a page, elements that are not shown left out.
  init(_ tree: MarkupTree, isShown: (Int) -> Bool) {
    self.tree = tree
    sums.reserveCapacity(tree.nodes.count + 1)
    var sum = Counts()
    var (hiddenEnd, linkEnd) = (0, 0)
    for (index, node) in tree.nodes.enumerated() {
      if index >= hiddenEnd, !isShown(index) { hiddenEnd = node.end }
      if node.tag == .a { linkEnd = max(linkEnd, node.end) }
      sum.add(node.tag)
      if index >= hiddenEnd {
        let letters = MarkupMeasures.letters(in: tree.text[node.text])
        sum.letters += letters
        if index < linkEnd { sum.linked += letters }
      }
      sums.append(sum)
    }
  }

  /// What stands in a node, itself counted.
  subscript(_ node: Int) -> Counts { sums[tree.nodes[node].end] - sums[node] }

  /// The letters of a stretch of text.
  static func letters(in text: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in text where byte > 0x20 && byte & 0xC0 != 0x80 {
      count += (0xE3...0xED).contains(byte) ? 3 : 1
    }
    return count
  }
}

extension MarkupMeasures.Counts {
  fileprivate mutating func add(_ tag: MarkupTag) {
    switch tag {
    case .p: paragraphs += 1
    case .img: images += 1
    case .li: items += 1
    case .input, .textarea, .select, .button: fields += 1
    default: break
    }
  }
}
