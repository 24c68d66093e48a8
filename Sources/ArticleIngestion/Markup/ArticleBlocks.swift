import NewsModel

/// Tells the blocks of the article from those around it and between them.
struct ArticleBlocks {
  private let outline: MarkupOutline
  private let weights: BlockWeights
  private var blocks: [MarkupBlock]
  /// The blocks in the element that holds the article.
  private let core: Range<Int>

  /// All blocks, each with the rule by which it is left out, if any is.
  ///
  /// - Parameter element: what holds the article's text.
  static func judged(
    _ blocks: [MarkupBlock], in element: Int, of outline: MarkupOutline, weights: BlockWeights
  ) -> [MarkupBlock] {
    var reading = ArticleBlocks(outline, weights, blocks, core: weights.blocks(in: element))
    reading.dropOutside()
    reading.dropLinks()
    reading.dropRepeats()
    reading.dropEmptySections()
    return reading.blocks
  }

  private init(
    _ outline: MarkupOutline, _ weights: BlockWeights, _ blocks: [MarkupBlock], core: Range<Int>
  ) {
    self.outline = outline
    self.weights = weights
    self.blocks = blocks
    self.core = core
  }

  /// Drops what stands outside the element, but for the headline and the lines between it and the
  /// text: lead, date, author, the caption of a picture.
  private mutating func dropOutside() {
    let front = frontMatter
    for index in blocks.indices where !core.contains(index) && blocks[index].rule == nil {
      if front.contains(index), blocks[index].linked * 3 <= blocks[index].letters { continue }
      if isSignature(index) { continue }
      blocks[index].rule = .outside
    }
  }

  /// The lines from the headline to the text; as many as an article has before it begins.
  private var frontMatter: Range<Int> {
    guard let headline = outline.headline else { return 0..<0 }
    let first = weights.blocks(in: headline).lowerBound
    guard first < core.lowerBound else { return 0..<0 }
    let open = (first..<core.lowerBound).count { blocks[$0].rule == nil && !blocks[$0].isLink }
    return open <= 20 ? first..<core.lowerBound : weights.blocks(in: headline)
  }

  /// Whether a line right behind the text is called its author's.
  private func isSignature(_ index: Int) -> Bool {
    guard index >= core.upperBound, index < core.upperBound + 4 else { return false }
    return outline.meanings[blocks[index].element].contains(.byline) && blocks[index].letters <= 60
  }

  /// Drops lines that are links: to other articles, tags, pages of the site.
  private mutating func dropLinks() {
    var isOverText = false
    for index in blocks.indices.reversed() where blocks[index].rule == nil {
      let block = blocks[index]
      if block.isLink, !isHeadline(block), !isText(block, isOverText: isOverText) {
        blocks[index].rule = .linkDensity
      } else {
        isOverText = block.hasStop && block.letters >= 80
      }
    }
  }

  /// Whether a line that is a link is text all the same: a sentence, or a heading over text.
  private func isText(_ block: MarkupBlock, isOverText: Bool) -> Bool {
    block.role == .heading ? isOverText : block.hasStop && block.letters > 120
  }

  /// Drops lines that say what another has said: players, galleries and tickers print one again for
  /// each of their pictures.
  private mutating func dropRepeats() {
    var seen: [[UInt8]: Int] = [:]
    for block in blocks where block.rule == nil { seen[block.utf8, default: 0] += 1 }
    var first: Set<[UInt8]> = []
    for index in blocks.indices where blocks[index].rule == nil {
      let block = blocks[index]
      guard let count = seen[block.utf8], count > 1, !isHeadline(block) else { continue }
      let isAgain = !first.insert(block.utf8).inserted
      if isAgain && block.letters >= 60 || count >= 4 && !block.hasStop && block.role == nil {
        blocks[index].rule = .repeated
      }
    }
  }

  private func isHeadline(_ block: MarkupBlock) -> Bool {
    outline.headline.map { outline.contains($0, block.start) } ?? false
  }

  /// Drops headings that nothing stands under, or stood under but was left out.
  private mutating func dropEmptySections() {
    var isEmpty = true
    for index in blocks.indices.reversed() where index < core.upperBound && index >= core.lowerBound
    {
      let block = blocks[index]
      guard block.role == .heading else {
        if block.rule == nil { isEmpty = false }
        continue
      }
      guard block.rule == nil, !isHeadline(block) else { continue }
      if isEmpty { blocks[index].rule = .emptySection }
      // A heading over another one has what that one has.
      if block.rule == nil, !isEmpty { isEmpty = !followsHeading(index) }
    }
  }

  private func followsHeading(_ index: Int) -> Bool {
    index > 0 && blocks[index - 1].role == .heading
  }
}
