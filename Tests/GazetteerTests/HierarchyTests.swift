import NewsModel
import Testing

@testable import Gazetteer

@Suite struct HierarchyTests {
  @Test func `a commune of the three tiers has a district and a province`() throws {
    let place = try #require(gazetteer.place(try unit("Triệu Nguyên", .commune, in: "Quảng Trị")))
    #expect(place.kind == "xã")
    #expect(place.district?.name == "Đakrông")
    #expect(place.district?.kind == "huyện")
    #expect(place.province?.name == "Quảng Trị")
    #expect(place.province?.kind == "tỉnh")
  }

  @Test func `a unit of today has a province and no district`() throws {
    for id in gazetteer.ids where id.rawValue.hasPrefix("2025:") {
      let place = try #require(gazetteer.place(id))
      #expect(place.district == nil)
      #expect((place.province == nil) == (place.level == .province))
    }
  }

  @Test func `every commune before July 2025 lies in a district of a province`() throws {
    for id in gazetteer.ids where id.rawValue.hasPrefix("pre2025:") {
      let place = try #require(gazetteer.place(id))
      guard place.level == .commune else { continue }
      #expect(place.district != nil && place.province != nil, "\(id.rawValue)")
    }
  }

  @Test func `a district has had the names of its time`() throws {
    let commune = try unit("Hải Thanh", .commune, in: "Thanh Hóa")
    let before = gazetteer.place(commune, on: CivilDate(year: 2019, month: 5, day: 1))
    #expect(before?.district?.name == "Tĩnh Gia")
    #expect(before?.district?.kind == "huyện")
    let after = gazetteer.place(commune, on: CivilDate(year: 2022, month: 5, day: 1))
    #expect(after?.district?.name == "Nghi Sơn")
    #expect(after?.district?.kind == "thị xã")
  }

  @Test func `a unit has had the kinds of its time`() throws {
    let id = try unit("Thủy Nguyên", .district)
    #expect(gazetteer.kind(of: id, on: CivilDate(year: 2020, month: 1, day: 1)) == .district)
    #expect(gazetteer.kind(of: id) == .municipalCity)
  }

  @Test func `the children of a district lead back to it`() throws {
    let district = try unit("Can Lộc", .district)
    let children = gazetteer.children(of: district)
    #expect(children.count > 15)
    #expect(children.allSatisfy { gazetteer.ancestors(of: $0).first == district })
  }
}
