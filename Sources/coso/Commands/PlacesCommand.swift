import ArgumentParser
import Gazetteer
import NewsModel

/// `coso places`: the units that a name can mean, then and now, without an index.
struct PlacesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "places",
    abstract: say(
      "Tra đơn vị hành chính: từng là gì, gồm những gì, nay là gì.",
      "Look up administrative units: what they were, were made of and are today."),
    discussion: say(
      """
      Tên gõ có dấu hay không dấu, có thể kèm loại và đơn vị cấp trên, hoặc là một mã.
      VÍ DỤ
        coso places tu son
        coso places 'xã Tú Sơn, Kiến Thụy'
        coso places --current tu son               xã, phường ngày nay mang tên ấy hoặc gồm xã cũ ấy
        coso places --on 2016-03-21 hoang duc
        coso places --in 'huyện Can Lộc' --format csv
      """,
      """
      Names are typed with or without marks, with or without a kind and units above, or as an id.
      EXAMPLES
        coso places tu son
        coso places 'xã Tú Sơn, Kiến Thụy'
        coso places --current tu son               today's units of the name, or made of such
        coso places --on 2016-03-21 hoang duc
        coso places --in 'huyện Can Lộc' --format csv
      """))

  @Argument(
    help: ArgumentHelp(
      say("Tên hoặc mã; bỏ trống thì liệt kê theo --in.", "A name or id; none to list --in."),
      valueName: "name"))
  var name: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(say("Nằm trong đơn vị này.", "In this unit."), valueName: "name"))
  var `in`: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Chỉ cấp này: province, district, commune.", "This level only."),
      valueName: "level"),
    completion: .list(PlaceLevel.allCases.map(\.rawValue)))
  var level: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Những đơn vị có vào ngày này (2016-03-21).", "As of this day (2016-03-21)."),
      valueName: "date"))
  var on: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Đơn vị của hôm nay: mang tên ấy, hoặc gồm đơn vị cũ mang tên ấy.",
        "Units of today: of that name, or made of an older unit of that name.")))
  var current = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !name.isEmpty || self.in != nil else {
      throw Failure("cần một tên, một mã hoặc --in.", "a name, an id or --in is needed.")
    }
    guard !current || on == nil else {
      throw Failure(
        "--current và --on không đi cùng nhau.", "--current and --on exclude each other.")
    }
    _ = try parsedLevel()
    _ = try parsedDate()
  }

  func run() throws {
    let gazetteer = Gazetteer()
    let search = PlaceSearch(gazetteer: gazetteer, level: try parsedLevel(), date: try parsedDate())
    var found = try search.units(named: name.joined(separator: " "), in: self.in)
    if current { found = search.today(found) }
    let profiles = found.prefix(output.limit ?? found.count).compactMap(gazetteer.profile)
    try output.print(PlaceTable(profiles, isFull: output.format != .table).table)
  }

  private func parsedLevel() throws -> PlaceLevel? {
    guard let level else { return nil }
    if let level = PlaceLevel(rawValue: level) { return level }
    throw Failure.unknownWord(level, among: PlaceLevel.allCases.map(\.rawValue))
  }

  private func parsedDate() throws -> CivilDate? {
    guard let on else { return nil }
    if let date = CivilDate(iso8601: on) { return date }
    throw Failure(
      "--on '\(on)': ngày viết như 2016-03-21.", "--on '\(on)': days are written as 2016-03-21.")
  }
}

/// What `coso places` looks for.
struct PlaceSearch {
  let gazetteer: Gazetteer
  let level: PlaceLevel?
  let date: CivilDate?

  /// The units of a name, or all, within units of another name, or anywhere.
  func units(named name: String, in above: String?) throws -> [PlaceID] {
    guard let above else { return gazetteer.places(meant: name, level: level, on: date) }
    guard name.isEmpty else {
      return gazetteer.places(meant: "\(name), \(above)", level: level, on: date)
    }
    let parents = gazetteer.places(meant: above)
    guard !parents.isEmpty else {
      throw Failure("không có '\(above)'.", "there is no '\(above)'.")
    }
    return PlaceSearch.unique(parents.flatMap(gazetteer.children)).filter(isWanted)
  }

  /// The units of today among some, and those that the others have become.
  func today(_ ids: [PlaceID]) -> [PlaceID] {
    PlaceSearch.unique(ids.flatMap { $0.isOfToday ? [$0] : gazetteer.current(of: $0) })
  }

  private func isWanted(_ id: PlaceID) -> Bool {
    guard let unit = gazetteer.profile(of: id) else { return false }
    let wasThere = date.map { day in
      (unit.validFrom.map { $0 <= day } ?? true) && (unit.validTo.map { day <= $0 } ?? true)
    }
    return (level == nil || unit.place.level == level) && wasThere ?? true
  }

  private static func unique(_ ids: [PlaceID]) -> [PlaceID] {
    var seen: Set<PlaceID> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
