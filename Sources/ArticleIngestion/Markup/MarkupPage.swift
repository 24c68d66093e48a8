import NewsModel

/// A page of HTML as an article is read from it: its lines, and what it states of itself.
struct MarkupPage {
  /// The lines of the part that holds the article.
  let lines: [MarkupLines.Line]
  /// What the head and the annotations state.
  let metadata: RecordMetadata

  /// Reads a page.
  init(_ bytes: [UInt8], encoding: String = "UTF-8") {
    let tree = MarkupParser.tree(of: bytes, encoding: encoding)
    guard !tree.nodes.isEmpty else {
      lines = []
      metadata = RecordMetadata()
      return
    }
    let furniture = MarkupFurniture(tree)
    let root = MainContent.root(of: tree, furniture: furniture)
    lines = MarkupLines(tree, root: root, furniture: furniture).lines
    metadata = MarkupMetadata(tree).record
  }

  /// The lines as a text with empty lines between them, for the cleaning that works on lines.
  var text: [UInt8] { Array(lines.map(\.utf8).joined(separator: [0x0A, 0x0A])) }
}
