/// Leaves out what stands under a heading such as `Bình luận` or `Related stories`, whatever the
/// elements around it are called.
struct CuedSections {
  private let outline: MarkupOutline
  private let tree: MarkupTree
  private var blocks: [MarkupBlock]
  private let weights: BlockWeights

  /// Running text of as many letters is an article before readers' comments.
  private static let leastBefore = 200
  /// A paragraph of as many letters without a link is no teaser.
  private static let paragraph = 60

  /// Sections have fewer lines.
  private static let longestSection = 400

  /// The blocks of a page, those under such headings with the rule.
  static func judged(_ blocks: [MarkupBlock], of outline: MarkupOutline) -> [MarkupBlock] {
    let weights = BlockWeights(blocks, in: outline.tree)
    var reading = CuedSections(outline, blocks, weights)
    var before = 0
    for (index, block) in blocks.enumerated() where reading.blocks[index].rule == nil {
      let isLinked = block.linked * 2 > block.letters
      if let rule = CueHeadings.standard.rule(ofLine: block.utf8, isLinked: isLinked) {
        reading.blocks[index].rule = rule
      } else if let rule = CueHeadings.standard.rule(of: block.utf8) {
        reading.drop(under: index, rule, before: before)
      } else {
        before += max(0, BlockWeights.weight(of: block, isTeaser: false))
      }
    }
    return reading.blocks
  }

  private init(_ outline: MarkupOutline, _ blocks: [MarkupBlock], _ weights: BlockWeights) {
    self.outline = outline
    tree = outline.tree
    self.blocks = blocks
    self.weights = weights
  }

  /// Drops a heading and what stands under it.
  private mutating func drop(under heading: Int, _ rule: MarkupRule, before: Int) {
    guard before >= CuedSections.leastBefore else { return }
    let end = rule == .comments ? endOfPart(from: heading) : endOfSection(from: heading)
    for index in heading..<end where blocks[index].rule == nil { blocks[index].rule = rule }
  }

  /// The element around a block that begins with it: the heading, or what wraps it and its section.
  private func outermost(at index: Int) -> Int {
    var element = blocks[index].element
    var parent = tree.nodes[element].parent
    while parent != element, weights.blocks(in: parent).lowerBound == index {
      (element, parent) = (parent, tree.nodes[parent].parent)
    }
    return element
  }

  /// The block behind all that stands in the same part of the page from a heading on.
  private func endOfPart(from heading: Int) -> Int {
    let element = outermost(at: heading)
    let own = weights.blocks(in: element).upperBound
    // A heading that wraps nothing but itself heads what comes beside it.
    if own > heading + 1 { return own }
    return max(heading + 1, weights.blocks(in: tree.nodes[element].parent).upperBound)
  }

  /// The block behind a heading's section: where its part of the page ends, or running text begins
  /// again, or another heading stands over some.
  private func endOfSection(from heading: Int) -> Int {
    let last = min(endOfPart(from: heading), heading + CuedSections.longestSection)
    var index = heading + 1
    var end = index
    while index < last {
      if isParagraph(index) { break }
      index += 1
      if blocks[index - 1].role != .heading { end = index }
    }
    return index == last ? last : end
  }

  /// Whether a block is running text of the article rather than of a teaser.
  private func isParagraph(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.rule == nil, block.role == nil || block.role == .list else { return false }
    return block.hasStop && block.linked * 4 < block.letters
      && block.letters >= CuedSections.paragraph && !followsTeaserLink(index)
  }

  private func followsTeaserLink(_ index: Int) -> Bool {
    guard blocks[index].letters < 700 else { return false }
    return blocks[max(0, index - 2)..<index].contains(where: \.isTeaserLink)
  }
}
