import NewsModel
import Testing

@testable import Gazetteer

@Suite struct SearchTests {
  @Test func `a name is found with its marks alone where that is asked for`() {
    let folded = names(gazetteer.places(named: "tu son"))
    #expect(Set(folded) == ["Tú Sơn", "Từ Sơn"])
    #expect(gazetteer.places(named: "tu son", style: .exact).isEmpty)
    #expect(Set(names(gazetteer.places(named: "Tú Sơn", style: .exact))) == ["Tú Sơn"])
    #expect(names(gazetteer.places(named: "Đắc Lắc", style: .exact)).contains("Đắk Lắk"))
  }

  @Test func `a name is found in a unit above, under any name it had`() throws {
    let district = try unit("Nghi Sơn", .district)
    let found = gazetteer.places(named: "Hải Thanh", level: .commune, in: district)
    #expect(found.count == 1)
    let before = try unit("Tĩnh Gia", .district)
    #expect(gazetteer.places(named: "Hải Thanh", level: .commune, in: before).contains(found[0]))
    let province = PlaceID(rawValue: "pre2025:38")
    #expect(gazetteer.places(named: "Hải Thanh", in: province).contains(found[0]))
    #expect(gazetteer.places(named: "Tú Sơn", in: province).isEmpty)
    #expect(gazetteer.places(named: "Tú Sơn", in: PlaceID(rawValue: "x")).isEmpty)
  }

  @Test(arguments: [
    ("2019-05-01", ["pre2025:15934"]), ("2022-05-01", ["pre2025:15928"]), ("2026-01-01", []),
  ])
  func `a name is found as of a day`(date: String, expected: [String]) {
    let found = gazetteer.places(named: "Hoằng Đức", on: CivilDate(iso8601: date))
    #expect(found.map(\.rawValue) == expected)
  }

  @Test func `a day decides which parent a unit lies in`() throws {
    let city = try unit("Tuyên Quang", .district)
    let early = CivilDate(year: 2018, month: 1, day: 1)
    let late = CivilDate(year: 2022, month: 1, day: 1)
    #expect(gazetteer.places(named: "Kim Phú", in: city, on: early).isEmpty)
    #expect(!gazetteer.places(named: "Kim Phú", in: city, on: late).isEmpty)
  }

  @Test(arguments: [
    ("xã tu son, kien thuy", ["Tú Sơn, Kiến Thụy, Hải Phòng"]),
    ("Tú Sơn (Hòa Bình)", ["Tú Sơn, Kim Bôi, Hòa Bình"]),
    ("H. Can Lộc", ["Can Lộc, Hà Tĩnh"]), ("huyen can loc", ["Can Lộc, Hà Tĩnh"]),
    ("thị xã Sa Pa", ["Sa Pa, Lào Cai"]), ("huyện Sa Pa", ["Sa Pa, Lào Cai"]),
    ("Q.1", ["1, Hồ Chí Minh"]), ("pre2025:11749", ["Tú Sơn, Kiến Thụy, Hải Phòng"]),
    ("tú sơn, vụ bản", []), ("", []), (",", []), ("xã", []),
  ])
  func `units are found as people write them`(text: String, expected: [String]) {
    #expect(gazetteer.places(meant: text).compactMap { gazetteer.place($0) }.map(chain) == expected)
  }

  private func names(_ ids: [PlaceID]) -> [String] {
    ids.compactMap { gazetteer.place($0)?.name }
  }
}
