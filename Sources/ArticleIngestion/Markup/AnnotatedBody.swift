/// The article's text as the annotations of a page state it, for pages that print only its beginning,
/// or leave the printing to a program.
enum AnnotatedBody {
  /// Shorter texts are summaries.
  private static let fewest = 200

  /// The blocks of a page; with the stated text behind them, and all but the headline left out, when
  /// the page itself prints less than half of it.
  static func blocks(
    instead blocks: [MarkupBlock], stated: [UInt8]?, headline: Range<Int>
  ) -> [MarkupBlock] {
    guard let stated else { return blocks }
    let lines = lines(of: stated)
    let letters = lines.reduce(0) { $0 + $1.letters }
    let kept = blocks.reduce(0) { $1.rule == nil ? $0 + $1.letters : $0 }
    guard letters >= fewest, kept * 2 < letters else { return blocks }
    let others = blocks.map { block in
      var other = block
      if !headline.contains(block.start) { other.rule = other.rule ?? .outside }
      return other
    }
    return others + lines
  }

  /// The lines of a text, which may be HTML.
  private static func lines(of text: [UInt8]) -> [MarkupBlock] {
    if MarkupSniffer.isPiece(text) {
      let outline = MarkupOutline(MarkupParser.tree(of: text), headline: nil)
      let rules = MarkupPruning.rules(for: outline)
      return MarkupBlocks.blocks(of: outline, rules: rules).filter { $0.rule == nil }
    }
    return text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
      let closed = Blanks.closedUp(line)
      guard !closed.isEmpty else { return nil }
      return MarkupBlock(
        utf8: closed, role: nil, start: 0, element: 0,
        letters: MarkupMeasures.letters(in: closed[...]), linked: 0, rule: nil)
    }
  }
}
