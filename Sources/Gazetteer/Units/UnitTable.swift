import NewsModel
import ReferenceTables

/// The rows of the table of units, with the indexes that are built in the same pass.
struct UnitTable: Sendable {
  private(set) var units: [UnitRecord] = []
  private(set) var names: NameIndex
  let table: ReferenceTable
  private var numbers: CodeIndex
  /// The parent that was looked up last.
  private var lastParent: (code: UnitCode?, number: UnitIndex?) = (nil, nil)
  /// The rows that hold earlier names of a unit, by the row of its last name.
  private(set) var earlierNames: [UnitIndex: [UnitIndex]] = [:]

  /// What reading a row needs.
  private struct Words {
    let kinds = KindReader()
    let letters = Letter.Table()
  }

  /// Reads the table; rows without an identity, a kind or a name are passed over.
  init(_ table: ReferenceTable, spellings: ReferenceTable) {
    self.table = table
    names = NameIndex(capacity: table.byteCount / 60 + 64)
    units.reserveCapacity(table.byteCount / 85)
    numbers = CodeIndex(capacity: table.byteCount / 60 + 64)
    let words = Words()
    table.withBytes { bytes in
      var cursor = TableCursor()
      while cursor.beginRow(in: bytes) {
        addRow(at: &cursor, of: bytes, words)
        cursor.endRow(in: bytes)
      }
      joinVariants(bytes)
    }
    spellings.withBytes { bytes in
      var cursor = TableCursor()
      while cursor.beginRow(in: bytes) {
        let spelling = cursor.field(in: bytes)
        if let unit = cursor.code(in: bytes).flatMap(number) {
          insert(bytes.extracting(spelling), of: unit, isAlias: true, words.letters)
        }
        cursor.endRow(in: bytes)
      }
    }
  }

  /// The number of the unit with this identity.
  func number(of code: UnitCode) -> UnitIndex? { numbers[code] }

  func id(of unit: UnitIndex) -> PlaceID {
    let record = units[Int(unit)]
    return PlaceID(rawValue: text(record.idStart, record.idLength))
  }

  func name(of unit: UnitIndex) -> String {
    let record = units[Int(unit)]
    return text(record.nameStart, record.nameLength)
  }

  /// Whether two units have names of the same bytes.
  func haveSameName(_ one: UnitIndex, _ other: UnitIndex) -> Bool {
    let (one, other) = (units[Int(one)], units[Int(other)])
    guard one.nameLength == other.nameLength else { return false }
    return table.withBytes { bytes in
      (0..<Int(one.nameLength)).allSatisfy {
        bytes[Int(one.nameStart) + $0] == bytes[Int(other.nameStart) + $0]
      }
    }
  }

  private func text(_ start: Int32, _ length: UInt8) -> String {
    table.text(Int(start)..<Int(start) + Int(length))
  }

  private mutating func addRow(
    at cursor: inout TableCursor, of bytes: Span<UInt8>, _ words: Words
  ) {
    let idStart = cursor.index
    guard let code = cursor.code(in: bytes) else { return }
    let idEnd = cursor.index - 1
    cursor.skip(1, in: bytes)
    let kind = words.kinds.kind(bytes.extracting(cursor.field(in: bytes)))
    let name = cursor.field(in: bytes)
    let parent = cursor.code(in: bytes)
    let (from, to) = (cursor.day(in: bytes), cursor.day(in: bytes))
    cursor.skip(2, in: bytes)
    guard let kind, !name.isEmpty, name.count < 256, cursor.tabCount > 8 else { return }
    let unit = UnitIndex(units.count)
    units.append(
      UnitRecord(
        idStart: Int32(idStart), nameStart: Int32(name.lowerBound),
        idLength: UInt8(idEnd - idStart), nameLength: UInt8(name.count), kind: kind,
        isOfToday: !code.isBefore2025, parent: parent.flatMap { number(above: $0) } ?? -1,
        base: unit,
        from: from ?? .distantPast, to: to ?? .distantFuture))
    numbers[code] = unit
    insert(bytes.extracting(name), of: unit, isAlias: false, words.letters)
    let aliases = cursor.field(in: bytes)
    guard !aliases.isEmpty else { return }
    for alias in table.text(aliases).split(separator: "|") {
      insert(Array(alias.utf8).span, of: unit, isAlias: true, words.letters)
    }
  }

  /// The number of the unit above, which mostly is that of the unit before, too.
  private mutating func number(above parent: UnitCode) -> UnitIndex? {
    if lastParent.code == parent { return lastParent.number }
    lastParent = (parent, numbers[parent])
    return lastParent.number
  }

  /// Adds a name, and what it begins with: the words before each blank, hyphen and the like.
  private mutating func insert(
    _ name: Span<UInt8>, of unit: UnitIndex, isAlias: Bool, _ letters: Letter.Table
  ) {
    var key = NameKey()
    var index = 0
    while index < name.count {
      let (scalar, next) = Letter.scalar(name, at: index)
      let letter = letters.letter(of: scalar)
      if letter.isSome {
        key.append(letter)
      } else {
        key.endWord()
        names.insertPrefix(key)
      }
      index = next
    }
    names.insert(key, unit: unit, isAlias: isAlias)
  }

  /// Leads every earlier name of a code to the row of its last name.
  private mutating func joinVariants(_ bytes: Span<UInt8>) {
    let shortest = "2025:01~20191130".utf8.count
    for unit in units.indices where Int(units[unit].idLength) >= shortest {
      let start = Int(units[unit].idStart)
      let id = bytes.extracting(start..<start + Int(units[unit].idLength))
      guard let code = UnitCode(id), code.isEarlier, let base = number(of: code.withoutDate) else {
        continue
      }
      units[unit].base = base
      earlierNames[base, default: []].append(UnitIndex(unit))
    }
  }
}
