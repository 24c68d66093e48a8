import NewsModel

/// Reads a page of HTML as blocks: a paragraph, heading, item or row of a table each, in the order of
/// the page.
struct MarkupBlocks {
  /// All blocks that are shown.
  private(set) var blocks: [MarkupBlock] = []
  private let outline: MarkupOutline
  private let tree: MarkupTree
  private let rules: [MarkupRule?]
  private var block = Draft()
  private var open: [Open] = []
  private var linkEnd = 0
  private var preEnd = 0

  /// An element that is open, and what it says of the lines in it.
  private struct Open {
    var node: Int
    var end: Int
    var role: LineRole?
    var rule: MarkupRule?
  }

  /// What has been read of a block.
  private struct Draft {
    var utf8: [UInt8] = []
    var start: Int?
    var linked = 0
  }

  /// The blocks of a page; those in elements that a rule leaves out carry it.
  static func blocks(of outline: MarkupOutline, rules: [MarkupRule?]) -> [MarkupBlock] {
    var reading = MarkupBlocks(outline: outline, rules: rules)
    reading.read()
    return reading.blocks
  }

  private init(outline: MarkupOutline, rules: [MarkupRule?]) {
    self.outline = outline
    self.rules = rules
    tree = outline.tree
  }

  private mutating func read() {
    var node = 0
    while node < tree.nodes.count {
      while let last = open.last, last.end <= node { close() }
      node = outline.hidden[node] ? tree.nodes[node].end : enter(node)
    }
    while !open.isEmpty { close() }
    finish()
  }

  private mutating func close() {
    finish()
    open.removeLast()
  }

  /// Takes a node in.
  ///
  /// - Returns: the node to go on with.
  private mutating func enter(_ node: Int) -> Int {
    let element = tree.nodes[node]
    switch element.tag {
    case .text: append(node)
    case .br, .hr: finish()
    case .table: return enterTable(node)
    case let tag where tag.isInline:
      if tag == .a { linkEnd = max(linkEnd, element.end) }
      // What stands within a line is left out without a word.
      if rules[node] != nil, isInText, tag.isLabel { return element.end }
      if rules[node] != nil, !isInText { push(node) }
    default: push(node)
    }
    return node + 1
  }

  private var isInText: Bool { block.start != nil }

  private mutating func push(_ node: Int) {
    finish()
    let tag = tree.nodes[node].tag
    if tag == .pre { preEnd = max(preEnd, tree.nodes[node].end) }
    let outer = open.last
    open.append(
      Open(
        node: node, end: tree.nodes[node].end,
        role: MarkupBlocks.role(of: tag) ?? (isCaption(node) ? .caption : outer?.role),
        rule: outer?.rule ?? rules[node]))
  }

  private mutating func enterTable(_ node: Int) -> Int {
    guard let rows = MarkupTable.rows(of: node, in: tree) else {
      push(node)
      return node + 1
    }
    push(node)
    for row in rows {
      block = Draft(utf8: row, start: node)
      finish(as: .table)
    }
    return tree.nodes[node].end
  }

  private mutating func append(_ node: Int) {
    let text = tree.text[tree.nodes[node].text]
    guard node < preEnd, text.contains(0x0A) else {
      append(text, of: node)
      return
    }
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { finish() }
      append(line, of: node)
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>, of node: Int) {
    block.utf8 += text
    guard text.contains(where: { $0 > 0x20 }) else { return }
    if block.start == nil { block.start = node }
    if node < linkEnd { block.linked += MarkupMeasures.letters(in: text) }
  }

  private mutating func finish(as role: LineRole? = nil) {
    defer { block = Draft() }
    guard let start = block.start else { return }
    let closed = Blanks.closedUp(block.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }[...])
    guard !closed.isEmpty else { return }
    blocks.append(
      MarkupBlock(
        utf8: closed, role: role ?? open.last?.role, start: start, element: open.last?.node ?? 0,
        letters: MarkupMeasures.letters(in: closed[...]), linked: block.linked,
        rule: open.last?.rule))
  }

  private static func role(of tag: MarkupTag) -> LineRole? {
    switch tag {
    case .li, .dd, .dt: .list
    case .figcaption, .caption: .caption
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    default: nil
    }
  }

  /// Whether the page calls an element the words under a picture. What holds the picture too is called
  /// so at times.
  private func isCaption(_ node: Int) -> Bool {
    guard outline.meanings[node].contains(.caption) else { return false }
    let counts = outline.measures[node]
    return counts.images == 0 && (counts.paragraphs == 0 || tree.nodes[node].tag == .p)
  }
}
