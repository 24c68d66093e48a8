/// A page of HTML as a tree, in the order of the page: a node, then everything in it.
struct MarkupTree: Sendable {
  /// An element, or a stretch of text.
  struct Node: Sendable {
    /// Which element.
    var tag: MarkupTag
    /// The node it stands in; its own index at the root.
    var parent: Int
    /// The index behind the last node in it.
    var end: Int
    /// Where its characters stand in `text`; empty for elements.
    var text: Range<Int>
    /// Where its attributes stand in `attributes`.
    var attributes: Range<Int>
  }

  /// An attribute that is kept.
  struct Attribute: Sendable {
    var name: MarkupAttribute
    /// UTF-8.
    var value: [UInt8]
  }

  var nodes: [Node] = []
  var text: [UInt8] = []
  var attributes: [Attribute] = []

  /// The value of a node's attribute, or nil.
  func value(_ name: MarkupAttribute, of node: Int) -> [UInt8]? {
    attributes[nodes[node].attributes].first { $0.name == name }?.value
  }

  /// The nodes in a node, itself left out, in order.
  func inside(_ node: Int) -> Range<Int> { node + 1..<nodes[node].end }

  /// The nodes right in a node.
  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = node + 1
    while child < nodes[node].end {
      children.append(child)
      child = nodes[child].end
    }
    return children
  }

  /// The characters in a node, runs of blanks closed up.
  func plainText(of node: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in node..<nodes[node].end where !nodes[index].text.isEmpty {
      bytes += text[nodes[index].text]
    }
    return Blanks.closedUp(bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }[...])
  }
}
