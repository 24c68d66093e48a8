import NewsModel
import ReferenceTables

/// The rows of the table of units, with the indexes that are built in the same pass.
struct UnitTable: Sendable {
  private(set) var units: [UnitRecord] = []
  private(set) var names: NameIndex
  let bytes: [UInt8]
  private var numbers: CodeIndex
  private let letters = Letter.Table()
  /// The rows that hold earlier names of a unit, by the row of its last name.
  private(set) var earlierNames: [UnitIndex: [UnitIndex]] = [:]

  /// Reads the table; rows without an identity, a kind or a name are passed over.
  init(_ table: ReferenceTable, spellings: ReferenceTable) {
    bytes = table.bytes
    names = NameIndex(capacity: table.bytes.count / 60 + 64)
    units.reserveCapacity(bytes.count / 85)
    numbers = CodeIndex(capacity: bytes.count / 60 + 64)
    let kinds = KindReader()
    let bytes = table.bytes.span
    var cursor = TableCursor()
    while cursor.beginRow(in: bytes) {
      addRow(at: &cursor, of: bytes, kinds)
      cursor.endRow(in: bytes)
    }
    joinVariants()
    let other = spellings.bytes.span
    spellings.forEachRow { fields in
      guard fields.count > 1,
        let unit = UnitCode(other.extracting(fields[1])).flatMap(number)
      else { return }
      insert(other.extracting(fields[0]), of: unit, isAlias: true)
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
    return (0..<Int(one.nameLength)).allSatisfy {
      bytes[Int(one.nameStart) + $0] == bytes[Int(other.nameStart) + $0]
    }
  }

  private func text(_ start: Int32, _ length: UInt8) -> String {
    String(decoding: bytes[Int(start)..<Int(start) + Int(length)], as: UTF8.self)
  }

  private mutating func addRow(
    at cursor: inout TableCursor, of bytes: Span<UInt8>, _ kinds: KindReader
  ) {
    let idStart = cursor.index
    guard let code = cursor.code(in: bytes) else { return }
    let idEnd = cursor.index - 1
    cursor.skip(1, in: bytes)
    let kind = kinds.kind(bytes.extracting(cursor.field(in: bytes)))
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
        isOfToday: !code.isBefore2025, parent: parent.flatMap(number) ?? -1, base: unit,
        from: from ?? .distantPast, to: to ?? .distantFuture))
    numbers[code] = unit
    insert(bytes.extracting(name), of: unit, isAlias: false)
    let aliases = cursor.field(in: bytes)
    guard !aliases.isEmpty else { return }
    for alias in self.bytes[aliases].split(separator: UInt8(ascii: "|")) {
      insert(alias.span, of: unit, isAlias: true)
    }
  }

  /// Adds a name, and what it begins with: the words before each blank, hyphen and the like.
  private mutating func insert(_ name: Span<UInt8>, of unit: UnitIndex, isAlias: Bool) {
    var key = NameKey()
    var decoder = ScalarDecoder()
    for index in name.indices {
      guard let scalar = decoder.feed(name[index]) else { continue }
      let letter = letters.letter(of: scalar)
      if letter.isSome {
        key.append(letter)
      } else {
        key.endWord()
        names.insertPrefix(key)
      }
    }
    names.insert(key, unit: unit, isAlias: isAlias)
  }

  /// Leads every earlier name of a code to the row of its last name.
  private mutating func joinVariants() {
    let shortest = "2025:01~20191130".utf8.count
    for unit in units.indices where Int(units[unit].idLength) >= shortest {
      let record = units[unit]
      let id = bytes[Int(record.idStart)..<Int(record.idStart) + Int(record.idLength)]
      guard id.contains(UInt8(ascii: "~")), let code = UnitCode(Array(id).span),
        let base = number(of: code.withoutDate)
      else { continue }
      units[unit].base = base
      earlierNames[base, default: []].append(UnitIndex(unit))
    }
  }
}
