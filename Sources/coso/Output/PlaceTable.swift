import NewsModel

/// Units with their history, as a table: for people what fits a line, for scripts everything.
struct PlaceTable {
  private let profiles: [UnitProfile]
  private let isFull: Bool

  init(_ profiles: [UnitProfile], isFull: Bool) {
    self.profiles = profiles
    self.isFull = isFull
  }

  /// A row for each unit.
  var table: OutputTable {
    var columns: [OutputTable.Column] = [
      .init("kind", say("loại", "kind")), .init("name", say("tên", "name")),
      .init("district", say("huyện", "district")), .init("province", say("tỉnh", "province")),
      .init("from", say("từ ngày", "from")), .init("to", say("đến ngày", "to")),
      .init("today", say("nay là", "today")), .init("made_of", say("gồm", "made of")),
      .init("before", say("trước đó", "before")), .init("id", say("mã", "id")),
    ]
    if isFull {
      columns += [
        .init("level", say("cấp", "level")), .init("became", say("nhập vào", "became")),
        .init("aliases", say("cách viết khác", "other spellings")),
        .init("lat", say("vĩ độ", "latitude"), isNumeric: true),
        .init("lon", say("kinh độ", "longitude"), isNumeric: true),
      ]
    }
    return OutputTable(columns: columns, rows: profiles.map(row))
  }

  private func row(_ unit: UnitProfile) -> [OutputTable.Value] {
    let place = unit.place
    let row: [OutputTable.Value] = [
      .text(place.kind), .text(place.name), .init(place.district?.name),
      .init(place.province?.name), .init(unit.validFrom?.description),
      .init(unit.validTo?.description), list(place.current.map(PlaceTable.name)),
      list(unit.predecessors.map(PlaceTable.name)), list(unit.formerStates.map(PlaceTable.name)),
      .text(place.id.rawValue),
    ]
    guard isFull else { return row }
    return row + [
      .text(place.level.rawValue), list(unit.successors.map(PlaceTable.name)),
      list(unit.aliases), unit.location.map { .decimal($0.latitude) } ?? .none,
      unit.location.map { .decimal($0.longitude) } ?? .none,
    ]
  }

  private func list(_ names: [String]) -> OutputTable.Value {
    names.isEmpty ? .none : .text(names.joined(separator: "; "))
  }

  private static func name(_ unit: Place.CurrentUnit) -> String {
    ["\(unit.kind) \(unit.name)", unit.province].compactMap { $0 }.joined(separator: ", ")
  }

  private static func name(_ takeover: UnitProfile.Takeover) -> String {
    let place = takeover.place
    let names = ["\(place.kind) \(place.name)", place.district?.name, place.province?.name]
    let name = names.compactMap { $0 }.joined(separator: ", ")
    return takeover.isWhole ? name : name + say(" (một phần)", " (part)")
  }

  private static func name(_ state: UnitProfile.FormerState) -> String {
    let unit = [state.kind, state.parent.map { say("thuộc ", "in ") + $0.name }]
      .compactMap { $0 }.joined(separator: " ")
    return state.to.map { unit + say(" đến ", " until ") + $0.description } ?? unit
  }
}
