import CMarkup

/// Reads HTML with libxml2, as forgiving as browsers, without the network and without a word.
///
/// The only type that sees the library's pointers: the document is made, copied into a `MarkupTree`
/// and freed within one call.
enum MarkupParser {
  /// The tree of a page; empty when there is none to be made of the bytes.
  ///
  /// - Parameters:
  ///   - bytes: the page.
  ///   - encoding: the name of its encoding, whatever the page itself says.
  /// - Complexity: linear in the page.
  static func tree(of bytes: [UInt8], encoding: String = "UTF-8") -> MarkupTree {
    _ = isReady
    let options = Int32(
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue)
    let document = MarkupNesting.bearable(bytes).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        htmlReadMemory($0.baseAddress, Int32(clamping: $0.count), nil, encoding, options)
      }
    }
    guard let document else { return MarkupTree() }
    defer { xmlFreeDoc(document) }
    var tree = MarkupTree()
    if let root = xmlDocGetRootElement(document) { copy(root, into: &tree) }
    return tree
  }

  /// Whether the library can read an encoding of this name.
  static func knows(_ encoding: String) -> Bool {
    guard let handler = xmlFindCharEncodingHandler(encoding) else { return false }
    xmlCharEncCloseFunc(handler)
    return true
  }

  /// The library must be set up before two threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Copies an element with all that is in it. The library's depth is bounded, ours needs no stack.
  private static func copy(_ root: xmlNodePtr, into tree: inout MarkupTree) {
    var open: [Int] = []
    var next: xmlNodePtr? = root
    while let node = next {
      let index = tree.nodes.count
      append(node, parent: open.last ?? 0, to: &tree)
      if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children {
        open.append(index)
        next = child
        continue
      }
      var last = node
      while last != root, last.pointee.next == nil, let parent = last.pointee.parent, !open.isEmpty
      {
        tree.nodes[open.removeLast()].end = tree.nodes.count
        last = parent
      }
      next = last == root ? nil : last.pointee.next
    }
    for index in open { tree.nodes[index].end = tree.nodes.count }
  }

  private static func append(_ node: xmlNodePtr, parent: Int, to tree: inout MarkupTree) {
    let textStart = tree.text.count
    let attributeStart = tree.attributes.count
    var tag = MarkupTag.other
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      tag = MarkupTag(name: string(node.pointee.name))
      appendAttributes(of: node, to: &tree)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      tag = .text
      tree.text += bytes(node.pointee.content)
    default: break
    }
    tree.nodes.append(
      MarkupTree.Node(
        tag: tag, parent: parent, end: tree.nodes.count + 1, text: textStart..<tree.text.count,
        attributes: attributeStart..<tree.attributes.count))
  }

  private static func appendAttributes(of node: xmlNodePtr, to tree: inout MarkupTree) {
    var next = node.pointee.properties
    while let attribute = next {
      if let name = MarkupAttribute(rawValue: string(attribute.pointee.name)) {
        let value = attribute.pointee.children.map { bytes($0.pointee.content) } ?? []
        tree.attributes.append(MarkupTree.Attribute(name: name, value: value))
      }
      next = attribute.pointee.next
    }
  }

  private static func bytes(_ start: UnsafePointer<xmlChar>?) -> [UInt8] {
    guard let start else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: Int(xmlStrlen(start))))
  }

  private static func string(_ start: UnsafePointer<xmlChar>?) -> String {
    String(decoding: bytes(start), as: UTF8.self)
  }
}
