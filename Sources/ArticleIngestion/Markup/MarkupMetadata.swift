import VietnameseText

/// What the head of a page and its annotations state about the article.
///
/// - Source: ogp.me; schema.org, NewsArticle; HTML Living Standard, 4.2.5 and 5.2
struct MarkupMetadata {
  private let tree: MarkupTree
  private var meta: [[UInt8]: [UInt8]] = [:]
  private var annotations: [JSONNode] = []
  private var canonical: [UInt8]?
  private var pageTitle: [UInt8]?
  private var itemDate: [UInt8]?
  private var headings: [Int] = []
  /// The heading that says what the head of the page says is the title, or nil.
  private(set) var headline: Int?

  /// As many headings are looked at; pages that are broken have any number in each other.
  private static let mostHeadings = 64
  /// Headlines have fewer nodes.
  private static let largestHeading = 500

  /// Reads a page.
  init(_ tree: MarkupTree) {
    self.tree = tree
    for node in tree.nodes.indices { read(node) }
    headline = statedHeadline
  }

  private mutating func read(_ node: Int) {
    switch tree.nodes[node].tag {
    case .meta: readMeta(node)
    case .script: readScript(node)
    case .title where pageTitle == nil: pageTitle = tree.plainText(of: node)
    case .h1, .h2, .h3:
      let isFair = tree.inside(node).count <= MarkupMetadata.largestHeading
      if headings.count < MarkupMetadata.mostHeadings, isFair { headings.append(node) }
    case .link where MarkupMetadata.isCanonical(tree.value(.rel, of: node)):
      canonical = tree.value(.href, of: node)
    default: break
    }
    if itemDate == nil, tree.value(.itemprop, of: node) == Array("datePublished".utf8) {
      itemDate = tree.value(.content, of: node) ?? tree.value(.datetime, of: node)
    }
  }

  private static func isCanonical(_ relation: [UInt8]?) -> Bool {
    relation.map { LetterCase.lowercased($0) == Array("canonical".utf8) } ?? false
  }

  private mutating func readMeta(_ node: Int) {
    let name = tree.value(.property, of: node) ?? tree.value(.name, of: node)
    guard let name, let value = tree.value(.content, of: node), !value.isEmpty else { return }
    let key = LetterCase.lowercased(name)
    if meta[key] == nil { meta[key] = value }
  }

  private mutating func readScript(_ node: Int) {
    let type = tree.value(.type, of: node).map { LetterCase.lowercased($0) }
    guard type == Array("application/ld+json".utf8) else { return }
    let text = tree.inside(node).flatMap { Array(tree.text[tree.nodes[$0].text]) }
    var scanner = JSONScanner(Array(text[...].trimmingBlanks()))
    do throws(JSONFault) {
      annotations += MarkupMetadata.objects(in: try scanner.document(), depth: 0)
    } catch {
      // Annotations are for machines that forgive nothing; without them the page says less.
    }
  }

  /// The objects of an annotation that have a headline, those further out first.
  private static func objects(in node: JSONNode, depth: Int) -> [JSONNode] {
    guard depth < 6 else { return [] }
    switch node {
    case .array(let elements): return elements.flatMap { objects(in: $0, depth: depth + 1) }
    case .object(let members):
      let inner = members.flatMap { objects(in: $0.value, depth: depth + 1) }
      return node["headline"] == nil ? inner : [node] + inner
    default: return []
    }
  }

  /// The first annotation that states something.
  private func annotation(_ path: String...) -> [UInt8]? {
    for object in annotations {
      var node: JSONNode? = object
      for name in path {
        if case .array(let elements)? = node { node = elements.first }
        node = node?[name]
      }
      if case .string(let text)? = node, !text.isEmpty { return MarkupMetadata.plain(text) }
    }
    return nil
  }

  /// Annotations are written by templates that escape twice: `&#8220;5 không 3 sạch&#8221;`.
  private static func plain(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return text }
    let tree = MarkupParser.tree(of: text)
    return tree.nodes.isEmpty ? text : tree.plainText(of: 0)
  }

  private func first(_ names: String...) -> [UInt8]? {
    names.lazy.compactMap { meta[Array($0.utf8)] }.first
  }

  /// All that was found, as a container states it.
  ///
  /// - Parameter headline: the line of the page that is its headline, where no heading is.
  func record(headline: [UInt8]?) -> RecordMetadata {
    let author = annotation("author", "name") ?? annotation("author")
    let outlet = first("og:site_name") ?? annotation("publisher", "name")
    return RecordMetadata(
      title: text(title(headline)), url: text(canonical ?? first("og:url") ?? annotation("url")),
      date: text(date), author: author.flatMap { isPerson($0, outlet: outlet) ? text($0) : nil },
      outlet: text(outlet))
  }

  /// Whether an author is more than the account of whoever runs the site.
  private func isPerson(_ author: [UInt8], outlet: [UInt8]?) -> Bool {
    let key = WordKey.folded(author)
    return author != outlet && !author.starts(with: Array("http".utf8))
      && !MarkupMetadata.accounts.contains(key)
  }

  private static let accounts = Set(
    [
      "admin", "administrator", "webmaster", "editor", "root", "author", "user", "quan tri",
      "quan tri vien", "ban bien tap", "bien tap vien", "btv", "bbt",
    ].map { Array($0.utf8) })

  private var date: [UInt8]? {
    first("article:published_time", "og:article:published_time") ?? annotation("datePublished")
      ?? itemDate
      ?? first(
        "pubdate", "publishdate", "publish-date", "publish_date", "datepublished", "dc.date.issued",
        "dc.date", "dcterms.created", "date", "sailthru.date", "parsely-pub-date",
        "cxenseparse:recs:publishtime")
  }

  /// The article's text, where an annotation states it; maybe as HTML.
  var articleBody: [UInt8]? {
    for object in annotations {
      if case .string(let text)? = object["articleBody"], !text.isEmpty { return text }
    }
    return nil
  }

  /// What the page says its article is called, outside of its text.
  private var statedTitle: [UInt8]? { annotation("headline") ?? first("og:title", "twitter:title") }

  /// The heading of the page that its head repeats: a main one before others.
  private var statedHeadline: Int? {
    let key = WordKey.exact(statedTitle ?? pageTitle ?? [])
    let agreeing = headings.filter { node in
      MarkupMetadata.agree(WordKey.exact(tree.plainText(of: node)), key)
    }
    return agreeing.first { tree.nodes[$0].tag == .h1 } ?? agreeing.first
  }

  /// The stated title as a key, or nil.
  var titleKey: [UInt8]? {
    let key = WordKey.exact(statedTitle ?? pageTitle ?? [])
    return key.count > 8 ? key : nil
  }

  /// Whether a line is a title, or most of it.
  static func isTitle(_ line: [UInt8], key: [UInt8]) -> Bool {
    guard line.count >= 16, line.count <= 400 else { return false }
    let own = WordKey.exact(line)
    return own.count * 2 > key.count && agree(own, key)
  }

  /// The headline: the heading of the page that its head repeats, else what the head says, without
  /// the name of the site behind it. What stands in the window's bar alone may be the site's name.
  private func title(_ line: [UInt8]?) -> [UInt8]? {
    if let line { return line }
    if let headline { return tree.plainText(of: headline) }
    if let stated = statedTitle, !WordKey.exact(stated).isEmpty {
      return MarkupMetadata.withoutSite(stated)
    }
    let main = headings.filter { tree.nodes[$0].tag == .h1 }.map { tree.plainText(of: $0) }
    let own = main.filter { !$0.isEmpty }
    return own.count == 1 ? own[0] : nil
  }

  /// Whether one says the other, with more words around it or not.
  private static func agree(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count > 8, other.count > 8 else { return one == other && !one.isEmpty }
    return one.starts(with: other) || other.starts(with: one) || other.hasSuffix(one)
  }

  private static let marks = [" | ", " - ", " – ", " — ", " :: ", " » "].map { Array($0.utf8) }

  /// `Xã ra quân làm đường` of `Xã ra quân làm đường | Báo Bình Minh`.
  private static func withoutSite(_ title: [UInt8]) -> [UInt8] {
    for mark in marks {
      guard let place = title.lastRange(of: mark) else { continue }
      let (head, tail) = (title[..<place.lowerBound], title[place.upperBound...])
      if WordKey.countWords(Array(head)) >= 4, WordKey.countWords(Array(tail)) <= 6 {
        return Array(head)
      }
    }
    return title
  }

  private func text(_ bytes: [UInt8]?) -> String? {
    guard let bytes else { return nil }
    let closed = Blanks.closedUp(bytes.map { $0 < 0x20 ? 0x20 : $0 }[...])
    return closed.isEmpty ? nil : String(decoding: closed, as: UTF8.self)
  }
}

extension JSONNode {
  /// The value of an object's member, or nil.
  subscript(_ name: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name.elementsEqual(name.utf8) }?.value
  }
}

extension [UInt8] {
  /// Where some bytes stand the last time, or nil.
  func lastRange(of bytes: [UInt8]) -> Range<Int>? {
    guard !bytes.isEmpty, count >= bytes.count else { return nil }
    for start in (0...count - bytes.count).reversed() where self[start...].starts(with: bytes) {
      return start..<start + bytes.count
    }
    return nil
  }
}
