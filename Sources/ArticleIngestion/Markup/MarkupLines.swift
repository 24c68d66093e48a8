import NewsModel
import VietnameseText

/// The text of a page of HTML as lines: a paragraph, heading, item or row of a table each.
struct MarkupLines {
  /// A line, with the part that its element says it plays.
  struct Line: Hashable, Sendable {
    /// UTF-8 without line feeds, blanks closed up.
    var utf8: [UInt8]
    /// Nil for running text.
    var role: LineRole?
  }

  /// The lines in the order of the page.
  private(set) var lines: [Line] = []
  private let tree: MarkupTree
  private let furniture: MarkupFurniture
  private var line: [UInt8] = []
  private var role: LineRole?

  /// The lines of what stands in an element.
  init(_ tree: MarkupTree, root: Int, furniture: MarkupFurniture) {
    self.tree = tree
    self.furniture = furniture
    guard !tree.nodes.isEmpty else { return }
    read(root)
    finishLine()
  }

  private mutating func finishLine() {
    let closed = Blanks.closedUp(line.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }[...])
    if !closed.isEmpty { lines.append(Line(utf8: closed, role: role)) }
    line.removeAll(keepingCapacity: true)
  }

  /// Reads all nodes of an element in order. Elements that are open are those whose end is ahead.
  private mutating func read(_ root: Int) {
    var open: [(end: Int, role: LineRole?)] = []
    var node = root
    while node < tree.nodes[root].end {
      while let last = open.last, last.end <= node { close(&open, last) }
      node = enter(node, root: root, &open)
    }
    while let last = open.last { close(&open, last) }
  }

  private mutating func close(
    _ open: inout [(end: Int, role: LineRole?)], _ last: (end: Int, role: LineRole?)
  ) {
    finishLine()
    open.removeLast()
    role = last.role
  }

  /// Takes a node in.
  ///
  /// - Returns: the node to go on with.
  private mutating func enter(
    _ node: Int, root: Int, _ open: inout [(end: Int, role: LineRole?)]
  ) -> Int {
    let element = tree.nodes[node]
    if element.tag == .text {
      line += tree.text[element.text]
      return node + 1
    }
    if node != root, furniture.contains(node) || isLinkList(node) { return element.end }
    if element.tag == .br {
      finishLine()
    } else if element.tag == .table, let rows = MarkupTable.rows(of: node, in: tree) {
      finishLine()
      for row in rows { lines.append(row) }
      return element.end
    } else if !element.tag.isInline {
      finishLine()
      open.append((element.end, role))
      role = MarkupLines.role(of: element.tag) ?? (isCaption(node) ? .caption : role)
    }
    return node + 1
  }

  private static func role(of tag: MarkupTag) -> LineRole? {
    switch tag {
    case .li, .dd, .dt: .list
    case .figcaption, .caption: .caption
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    default: nil
    }
  }

  /// Whether the page calls an element the words under a picture.
  private func isCaption(_ node: Int) -> Bool {
    guard let names = tree.value(.cssClass, of: node) else { return false }
    let words = LetterCase.lowercased(names).split { !(0x61...0x7A).contains($0) }
    // What holds the picture too is called so at times.
    return words.contains { $0.elementsEqual("caption".utf8) }
      && !tree.inside(node).contains { tree.nodes[$0].tag == .img || tree.nodes[$0].tag == .p }
  }

  /// Whether a list is one of links: a menu, tags, other articles.
  private func isLinkList(_ node: Int) -> Bool {
    guard tree.nodes[node].tag == .ul || tree.nodes[node].tag == .ol else { return false }
    var items = 0
    var linked = 0
    for inner in tree.inside(node) {
      if tree.nodes[inner].tag == .li { items += 1 }
      if tree.nodes[inner].tag == .a { linked += furniture.textSize(of: inner) }
    }
    return items >= 3 && linked * 5 >= furniture.textSize(of: node) * 4
  }
}
