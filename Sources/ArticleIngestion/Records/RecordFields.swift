import NewsModel

/// The fields of one record that an article is made of.
struct RecordFields {
  private var found: [RecordField: (rank: Int, value: [UInt8])] = [:]
  /// How deep fields of the article may stand in others: `data.article.title`.
  private static let deepest = 3

  /// No fields yet.
  init() {}

  /// The fields of a JSON object.
  init(_ members: [JSONNode.Member], names: FieldNames) {
    gather(members, prefix: [], depth: 0, names: names)
  }

  /// Takes a field, unless it is empty, or a better one of its role is there.
  mutating func add(_ meaning: FieldNames.Meaning, _ value: [UInt8]) {
    guard let role = meaning.role, isBetter(meaning.rank, for: role), !RecordFields.isBlank(value)
    else { return }
    found[role] = (meaning.rank, value)
  }

  private func isBetter(_ rank: Int, for role: RecordField) -> Bool {
    found[role].map { rank < $0.rank } ?? true
  }

  private mutating func gather(
    _ members: [JSONNode.Member], prefix: [UInt8], depth: Int, names: FieldNames
  ) {
    for member in members {
      let path = prefix + member.name
      var meaning = names.meaning(ofName: member.name, path: path)
      if case .object(let inner) = member.value, meaning.isWrapper, depth < RecordFields.deepest {
        gather(inner, prefix: path + [UInt8(ascii: ".")], depth: depth + 1, names: names)
      } else if let role = meaning.role {
        // What stands further out is the article's own.
        if meaning.rank >= 0 { meaning.rank += depth * 1000 }
        guard isBetter(meaning.rank, for: role) else { continue }
        if let value = member.value.text(joinedBy: role.separator) { add(meaning, value) }
      }
    }
  }

  private static func isBlank(_ value: [UInt8]) -> Bool { value.allSatisfy { $0 <= 0x20 } }

  /// The field of a role, or nil.
  subscript(_ role: RecordField) -> [UInt8]? { found[role]?.value }

  /// The record that the fields make, or nil when none of them holds a text.
  ///
  /// - Parameter bytes: the record as it stands in its container.
  func record(_ bytes: [UInt8]) -> ContainerRecord? {
    guard let text = self[.text] ?? self[.html] ?? self[.lead] else { return nil }
    let isMarkup = self[.text] == nil && self[.html] != nil || MarkupSniffer.isPiece(text)
    return ContainerRecord(
      bytes: bytes, content: isMarkup ? .html(text, charset: "UTF-8") : .unicode(text),
      metadata: metadata)
  }

  private var metadata: RecordMetadata {
    RecordMetadata(
      title: line(.title), lead: self[.text] == nil && self[.html] == nil ? nil : line(.lead),
      url: line(.url),
      date: line(.date), author: line(.author), outlet: line(.outlet))
  }

  /// A field as one line without control characters.
  private func line(_ role: RecordField) -> String? {
    guard let value = self[role] else { return nil }
    var cleaner = UTF8Cleaner(capacity: value.count)
    cleaner.read(value, from: 0)
    let closed = Blanks.closedUp(cleaner.output.map { $0 == 0x0A ? 0x20 : $0 }[...])
    return closed.isEmpty ? nil : String(decoding: closed, as: UTF8.self)
  }
}

extension RecordField {
  /// What stands between the elements of a list of them.
  fileprivate var separator: [UInt8] {
    switch self {
    case .text, .html, .lead: [0x0A]
    default: Array(", ".utf8)
    }
  }
}

extension JSONNode {
  /// The characters of a value: of a list all of them, of an object those of its main member.
  fileprivate func text(joinedBy separator: [UInt8]) -> [UInt8]? {
    switch self {
    case .string(let text): return text
    case .number(let digits): return digits
    case .null, .bool: return nil
    case .array(let elements):
      let texts = elements.compactMap { $0.text(joinedBy: separator) }
      return texts.isEmpty ? nil : Array(texts.joined(separator: separator))
    case .object(let members):
      for name in JSONNode.mainMembers {
        let member = members.first { $0.name == name }
        if let text = member?.value.text(joinedBy: separator) { return text }
      }
      return nil
    }
  }

  /// As WordPress (`rendered`), schema.org (`name`) and XML turned into JSON (`#text`) have them.
  private static let mainMembers = [
    "rendered", "name", "text", "value", "#text", "@value", "$t", "html", "content", "vi",
  ].map { Array($0.utf8) }
}
