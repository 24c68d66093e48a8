import NewsModel
import Testing

@testable import Gazetteer

/// One gazetteer for all tests: it is a value and costs some milliseconds.
let gazetteer = Gazetteer()

/// The only unit of this name that lies in the parent.
func unit(_ name: String, _ level: PlaceLevel, in parent: String? = nil) throws -> PlaceID {
  let found = gazetteer.places(named: name, level: level).filter { id in
    parent == nil || gazetteer.ancestors(of: id).contains { gazetteer.place($0)?.name == parent }
  }
  try #require(found.count == 1, "\(name): \(found.map(\.rawValue))")
  return found[0]
}

@Suite struct GazetteerTests {
  @Test func `every row of the table becomes a unit that can be asked for by its identity`() {
    #expect(gazetteer.count == 15_888)
    let lost = gazetteer.ids.filter { gazetteer.place($0)?.id != $0 }
    #expect(lost.isEmpty)
  }

  @Test func `a unit that never changed is the same on every day`() {
    let days = [1990_01_01, 2016_03_21, 2019_06_01, 2021_02_10, 2024_12_31, 2025_03_01, 2026_01_01]
    let all = (0..<UnitIndex(gazetteer.count)).filter { gazetteer.isConstant($0) }
    let wrong = all.filter { unit in
      let place = gazetteer.newPlace(unit, on: nil)
      return days.contains { gazetteer.newPlace(unit, on: Day(number: Int32($0))) != place }
    }
    #expect(wrong == [])
    #expect(all.count > gazetteer.count / 2 && all.count < gazetteer.count)
  }

  @Test func `an identity that is none finds nothing`() {
    for id in ["", "pre2025:", "2025:99999", "pre2025:11770~19000101", "2025:00004 ", "x"] {
      #expect(gazetteer.place(PlaceID(rawValue: id)) == nil)
    }
  }

  @Test(arguments: [
    (PlaceLevel.province, 63), (.district, 696), (.commune, 10_035),
  ])
  func `on 30 June 2025 the three tiers are complete`(level: PlaceLevel, expected: Int) {
    let day = Day(number: 2025_06_30)
    let alive = gazetteer.table.units.filter {
      !$0.isOfToday && $0.level == level && $0.isValid(on: day)
    }
    #expect(alive.count == expected)
  }

  @Test(arguments: [(PlaceLevel.province, 34), (.district, 0), (.commune, 3321)])
  func `today there are two tiers`(level: PlaceLevel, expected: Int) {
    let today = gazetteer.table.units.filter { $0.isOfToday && $0.level == level }
    #expect(today.count == expected)
    #expect(today.allSatisfy { $0.to == .distantFuture })
  }

  @Test(arguments: [
    ("Tú Sơn", PlaceLevel.commune, ["Hòa Bình", "Hải Phòng"]),
    ("tú sơn", .commune, ["Hòa Bình", "Hải Phòng"]),
    ("Hoà Liên", .commune, ["Đà Nẵng"]),
    ("Đa Krông", .district, ["Quảng Trị"]),
    ("Đakrông", .district, ["Quảng Trị"]),
    ("ĐẮK R’LẤP", .district, ["Đắk Nông"]),
    ("Qui Nhơn", .district, ["Bình Định"]),
  ])
  func `spellings of a name find its units`(
    name: String, level: PlaceLevel, provinces: [String]
  ) {
    let places = gazetteer.places(named: name, level: level).compactMap { gazetteer.place($0) }
    let before = places.filter { !$0.current.isEmpty }
    #expect(before.map { $0.province?.name ?? "" }.sorted() == provinces.sorted())
  }

  @Test(arguments: ["Đắc Lắc", "Đắk Lắk", "Daklak", "ĐẮK LẮK", "dak lak"])
  func `a province is found under its other spellings`(name: String) {
    let names = gazetteer.places(named: name, level: .province)
      .compactMap { gazetteer.place($0)?.name }
    #expect(names == ["Đắk Lắk", "Đắk Lắk"])
  }

  @Test func `units spelled just so come before those that differ in marks`() throws {
    let names = gazetteer.places(named: "Hòa Liên").compactMap { gazetteer.place($0)?.name }
    #expect(names.first == "Hòa Liên")
    let folded = gazetteer.places(named: "Hoa Lien").compactMap { gazetteer.place($0)?.name }
    #expect(folded.contains("Hòa Liên"))
  }

  @Test func `a name may be decomposed`() {
    let names = gazetteer.places(named: "Tu\u{301} So\u{31B}n").compactMap {
      gazetteer.place($0)?.name
    }
    #expect(names.first == "Tú Sơn")
    #expect(names == gazetteer.places(named: "Tú Sơn").compactMap { gazetteer.place($0)?.name })
  }
}
