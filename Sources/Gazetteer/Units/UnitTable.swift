import NewsModel
import ReferenceTables

/// The rows of the table of units, with the indexes that are built in the same pass.
struct UnitTable: Sendable {
  private(set) var units: [UnitRecord] = []
  private(set) var names: NameIndex
  private let bytes: [UInt8]
  private var numbers: [UInt64: UnitIndex] = [:]
  /// The rows that hold earlier names of a unit, by the row of its last name.
  private(set) var earlierNames: [UnitIndex: [UnitIndex]] = [:]

  /// Reads the table; rows without an identity, a kind or a name are passed over.
  init(_ table: ReferenceTable) {
    bytes = table.bytes
    names = NameIndex(capacity: table.bytes.count / 60 + 64)
    units.reserveCapacity(bytes.count / 85)
    numbers.reserveCapacity(bytes.count / 85)
    let kinds = Dictionary(
      uniqueKeysWithValues: AdministrativeKind.allCases.map { (NameKey($0.rawValue.utf8), $0) })
    table.forEachRow { fields in
      guard fields.count > 9, let kind = kinds[NameKey(table.bytes[fields[2]])] else { return }
      add(fields, kind: kind)
    }
    joinVariants()
  }

  /// The number of the unit with this identity.
  func number(of code: UnitCode) -> UnitIndex? { numbers[code.bits] }

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

  private mutating func add(_ fields: [Range<Int>], kind: AdministrativeKind) {
    guard let code = UnitCode(bytes[fields[0]]), !fields[3].isEmpty, fields[3].count < 256 else {
      return
    }
    let unit = UnitIndex(units.count)
    units.append(
      UnitRecord(
        idStart: Int32(fields[0].lowerBound), nameStart: Int32(fields[3].lowerBound),
        idLength: UInt8(fields[0].count), nameLength: UInt8(fields[3].count), kind: kind,
        isOfToday: !code.isBefore2025,
        parent: UnitCode(bytes[fields[4]]).flatMap(number) ?? -1, base: unit,
        from: Day(bytes[fields[5]]) ?? .distantPast, to: Day(bytes[fields[6]]) ?? .distantFuture))
    numbers[code.bits] = unit
    names.insert(NameKey(bytes[fields[3]]), unit: unit, isAlias: false)
    for alias in bytes[fields[9]].split(separator: UInt8(ascii: "|")) {
      names.insert(NameKey(alias), unit: unit, isAlias: true)
    }
  }

  /// Leads every earlier name of a code to the row of its last name.
  private mutating func joinVariants() {
    for unit in units.indices {
      let record = units[unit]
      let id = bytes[Int(record.idStart)..<Int(record.idStart) + Int(record.idLength)]
      guard id.contains(UInt8(ascii: "~")), let code = UnitCode(id),
        let base = number(of: code.withoutDate)
      else { continue }
      units[unit].base = base
      earlierNames[base, default: []].append(UnitIndex(unit))
    }
  }
}
