/// How much each block of a page speaks for an article where it stands, and sums of that.
///
/// Running text speaks for it by its letters; links, and short lines that are no sentences, speak
/// against it. What stands under a link of the length of a headline is a teaser, and says little.
struct BlockWeights: Sendable {
  /// A sum: what speaks for an article, and what against.
  struct Sum: Sendable {
    var good = 0
    var bad = 0

    static func - (one: Sum, other: Sum) -> Sum {
      Sum(good: one.good - other.good, bad: one.bad - other.bad)
    }
  }

  private var sums: [Sum] = [Sum()]
  private let starts: [Int]
  private let tree: MarkupTree

  /// Weighs the blocks of a page; those that a rule leaves out weigh nothing.
  init(_ blocks: [MarkupBlock], in tree: MarkupTree) {
    self.tree = tree
    starts = blocks.map(\.start)
    sums.reserveCapacity(blocks.count + 1)
    var sum = Sum()
    var sinceLink = 3
    for block in blocks {
      let weight = BlockWeights.weight(of: block, isTeaser: sinceLink <= 2)
      if weight > 0 { sum.good += weight } else { sum.bad -= weight }
      sums.append(sum)
      guard block.rule == nil else { continue }
      sinceLink = block.isTeaserLink ? 1 : min(sinceLink, 3) + 1
    }
  }

  /// The blocks that begin in a node.
  ///
  /// - Complexity: logarithmic.
  func blocks(in node: Int) -> Range<Int> {
    index(of: node)..<index(of: tree.nodes[node].end)
  }

  /// The sum over the blocks that begin in a node.
  subscript(_ node: Int) -> Sum { sum(of: blocks(in: node)) }

  /// The sum over some blocks.
  func sum(of blocks: Range<Int>) -> Sum { sums[blocks.upperBound] - sums[blocks.lowerBound] }

  /// The first block that begins at a node or behind it.
  private func index(of node: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The weight of a block: letters of running text, or below zero.
  ///
  /// - Parameter isTeaser: whether a link with the words of a headline stands over it, or one line
  ///   between them.
  static func weight(of block: MarkupBlock, isTeaser: Bool) -> Int {
    guard block.rule == nil else { return 0 }
    let plain = block.letters - block.linked
    if block.linked * 2 > block.letters { return -min(block.letters, 120) }
    if block.role == .heading { return 0 }
    let full = plain - block.linked
    if isTeaser, block.letters < 400 { return min(full, 20) }
    if block.hasStop { return block.letters >= 40 ? max(0, full) : max(0, full) / 2 }
    if block.letters >= 140 { return max(0, full) }
    if block.letters >= 60 { return full / 4 }
    return -min(block.letters, 20)
  }
}

extension MarkupBlock {
  /// Whether it is a link with the words of a headline.
  var isTeaserLink: Bool { isLink && letters >= 18 && letters <= 200 }
}
