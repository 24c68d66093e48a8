import NewsModel
import Testing

@testable import Gazetteer

@Suite struct SuccessionTests {
  @Test func `a district has become what its communes have become`() throws {
    let place = try #require(gazetteer.place(try unit("Can Lộc", .district)))
    #expect(
      Set(place.current.map(\.name)) == [
        "Can Lộc", "Tùng Lộc", "Gia Hanh", "Trường Lưu", "Xuân Lộc", "Đồng Lộc",
      ])
    #expect(place.current.allSatisfy { $0.province == "Hà Tĩnh" && $0.kind == "xã" })
  }

  @Test func `a renamed district has become what the later one has become`() throws {
    let earlier = gazetteer.current(of: try unit("Tĩnh Gia", .district))
    let later = gazetteer.current(of: try unit("Nghi Sơn", .district))
    #expect(!later.isEmpty)
    #expect(Set(earlier) == Set(later))
  }

  @Test func `every unit of today was made of something, and that became it`() {
    for id in gazetteer.ids where id.rawValue.hasPrefix("2025:") {
      let parts = gazetteer.predecessors(of: id)
      #expect(!parts.isEmpty, "\(id.rawValue)")
      #expect(parts.allSatisfy { gazetteer.current(of: $0).contains(id) })
    }
  }

  @Test func `every commune and province of June 2025 has become something`() {
    let day = Day(number: 2025_06_30)
    for unit in gazetteer.table.units.indices {
      let record = gazetteer.table.units[unit]
      guard !record.isOfToday, record.isValid(on: day) else { continue }
      #expect(!gazetteer.current(of: UnitIndex(unit)).isEmpty)
    }
  }

  @Test func `a province is followed to the one that took it over`() throws {
    let place = try #require(gazetteer.place(PlaceID(rawValue: "pre2025:02")))
    #expect(place.name == "Hà Giang")
    #expect(place.current.map(\.name) == ["Tuyên Quang"])
    #expect(place.current.first?.province == nil)
  }
}
