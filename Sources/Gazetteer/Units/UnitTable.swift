import NewsModel
import ReferenceTables

/// The rows of the table of units, with the indexes that are built in the same pass.
struct UnitTable: Sendable {
  private(set) var units: [UnitRecord] = []
  private(set) var names: NameIndex
  let bytes: [UInt8]
  private var numbers: CodeIndex
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
    table.forEachRow { fields in
      guard fields.count > 9, let kind = kinds.kind(bytes.extracting(fields[2])) else { return }
      add(fields, of: bytes, kind: kind)
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

  private func text(_ start: Int32, _ length: UInt8) -> String {
    String(decoding: bytes[Int(start)..<Int(start) + Int(length)], as: UTF8.self)
  }

  private mutating func add(
    _ fields: [Range<Int>], of bytes: Span<UInt8>, kind: AdministrativeKind
  ) {
    guard let code = UnitCode(bytes.extracting(fields[0])), !fields[3].isEmpty,
      fields[3].count < 256
    else {
      return
    }
    let unit = UnitIndex(units.count)
    units.append(
      UnitRecord(
        idStart: Int32(fields[0].lowerBound), nameStart: Int32(fields[3].lowerBound),
        idLength: UInt8(fields[0].count), nameLength: UInt8(fields[3].count), kind: kind,
        isOfToday: !code.isBefore2025,
        parent: UnitCode(bytes.extracting(fields[4])).flatMap(number) ?? -1, base: unit,
        from: Day(bytes.extracting(fields[5])) ?? .distantPast,
        to: Day(bytes.extracting(fields[6])) ?? .distantFuture))
    numbers[code] = unit
    insert(bytes.extracting(fields[3]), of: unit, isAlias: false)
    guard !fields[9].isEmpty else { return }
    for alias in self.bytes[fields[9]].split(separator: UInt8(ascii: "|")) {
      insert(alias.span, of: unit, isAlias: true)
    }
  }

  /// Adds a name, and what it begins with: the words before each blank, hyphen and the like.
  private mutating func insert(_ name: Span<UInt8>, of unit: UnitIndex, isAlias: Bool) {
    var key = NameKey()
    var decoder = ScalarDecoder()
    for index in name.indices {
      guard let scalar = decoder.feed(name[index]) else { continue }
      let letter = Letter.of(scalar)
      if letter.isSome { key.append(letter) } else { names.insertPrefix(key) }
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
