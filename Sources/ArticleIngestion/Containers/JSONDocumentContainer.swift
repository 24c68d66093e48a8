import NewsModel

/// JSON of one piece: an array of objects, one object, or several behind each other, over any number
/// of lines.
///
/// Elements are read one at a time. An object that holds no text itself may be the cover of a list:
/// `{"status": "ok", "articles": […]}`.
final class JSONDocumentContainer: RecordContainer {
  private let cursor: ByteCursor
  private let context: ContainerContext
  private var lineNumber = 1
  /// Objects of a list that was found under a cover, last first.
  private var waiting: [ContainerRecord] = []
  /// How many objects had no end. Behind each the next is looked for; but not for ever, and soon not
  /// far.
  private var endlessCount = 0
  private static let patience = (far: 8, near: 64)
  private static let nearBytes = 256 << 10

  /// The values from a cursor's place on.
  init(_ cursor: ByteCursor, _ context: ContainerContext) {
    self.cursor = cursor
    self.context = context
  }

  func next() -> ContainerItem? {
    while true {
      if let record = waiting.popLast() { return .record(record) }
      guard passToObject(), let length = lengthOfObject() else { return nil }
      let bytes = Array(cursor.ahead.prefix(length))
      if let node = JSONRecords.node(of: bytes, context), case .object(let members) = node {
        take(members, bytes)
        pass(length)
      } else {
        context.reject(.notJSON, line: lineNumber)
        pass(JSONDocumentContainer.lengthOfBroken(bytes) ?? length)
      }
    }
  }

  private func pass(_ count: Int) {
    lineNumber += cursor.ahead.prefix(count).count { $0 == 0x0A }
    cursor.advance(count)
  }

  /// Moves to the next object. What else stands there is the array around it, or not JSON.
  private func passToObject() -> Bool {
    var hasOther = false
    while cursor.fill(1) {
      let byte = cursor.window[cursor.start]
      if byte == UInt8(ascii: "{") { break }
      hasOther = hasOther || !JSONDocumentContainer.between.contains(byte)
      pass(1)
    }
    if hasOther { context.reject(.notJSON, line: lineNumber) }
    return !cursor.isAtEnd
  }

  private static let between: Set<UInt8> = Set(" \t\r\n,[]\u{1E}".utf8)

  /// How many bytes the object ahead has, all of them in memory; nil with a note when it is too long,
  /// or broken and the last.
  private func lengthOfObject() -> Int? {
    let limit =
      endlessCount > JSONDocumentContainer.patience.far
      ? JSONDocumentContainer.nearBytes : context.limits.recordBytes
    var extent = JSONExtent()
    var searched = 0
    while true {
      if let end = extent.end(in: cursor.window, from: cursor.start + searched) {
        return end - cursor.start
      }
      searched = cursor.available
      if searched > limit { return lengthOfEndless(searched) }
      if !cursor.fill(searched + 1) { return lengthOfLast() }
    }
  }

  /// No end is in sight: a quotation mark or bracket is missing, or the object is too long.
  private func lengthOfEndless(_ searched: Int) -> Int? {
    if let length = lengthToNext() { return length }
    context.reportTooLarge(searched)
    return nil
  }

  private func lengthToNext() -> Int? {
    endlessCount += 1
    guard endlessCount <= JSONDocumentContainer.patience.near else {
      context.report(.damaged(.json, offset: cursor.offset))
      return nil
    }
    return JSONDocumentContainer.lengthOfBroken(Array(cursor.ahead))
  }

  /// The file ends within the object: then either it is cut short, or a quotation mark is missing
  /// and what follows may be read.
  private func lengthOfLast() -> Int? {
    if let length = lengthToNext() { return length }
    if !cursor.isBroken { context.report(.cutShort(.json)) }
    return nil
  }

  /// How long a broken object is when the next of the array tells: `}`, a comma, and `{"`.
  private static func lengthOfBroken(_ bytes: [UInt8]) -> Int? {
    var start = 0
    while let end = bytes.index(of: UInt8(ascii: "}"), from: start) {
      let rest = bytes[(end + 1)...].drop { $0 <= 0x20 }
      let next = rest.dropFirst().drop { $0 <= 0x20 }
      if rest.first == UInt8(ascii: ","), next.first == UInt8(ascii: "{"),
        next.dropFirst().drop(while: { $0 <= 0x20 }).first == UInt8(ascii: "\"")
      {
        return end + 1
      }
      start = end + 1
    }
    return nil
  }

  private func take(_ members: [JSONNode.Member], _ bytes: [UInt8]) {
    if let record = RecordFields(members, names: context.names).record(bytes) {
      waiting.append(record)
      return
    }
    let covered = JSONDocumentContainer.lists(in: members, depth: 0).reversed()
    if covered.isEmpty { context.reject(.withoutText, line: lineNumber) }
    for object in covered {
      let own = JSONNode.object(object).serialized
      let record = RecordFields(object, names: context.names).record(own)
      if let record {
        waiting.append(record)
      } else {
        context.reject(.withoutText, line: lineNumber)
      }
    }
  }

  /// The objects in the lists of a cover, down to `response.docs`.
  private static func lists(in members: [JSONNode.Member], depth: Int) -> [[JSONNode.Member]] {
    guard depth < 4 else { return [] }
    return members.flatMap { member -> [[JSONNode.Member]] in
      switch member.value {
      case .array(let elements):
        elements.compactMap { if case .object(let inner) = $0 { inner } else { nil } }
      case .object(let inner): lists(in: inner, depth: depth + 1)
      default: []
      }
    }
  }
}
