import NewsModel
import Testing

@testable import Gazetteer

@Suite struct ProfileTests {
  @Test func `every unit has a profile, and a point unless nobody took it over`() {
    let profiles = gazetteer.ids.compactMap(gazetteer.profile)
    #expect(profiles.count == gazetteer.count)
    #expect(profiles.count { $0.location == nil } < 20)
    for profile in profiles {
      guard let point = profile.location else { continue }
      #expect((7.0...24.0).contains(point.latitude) && (102.0...117.0).contains(point.longitude))
    }
  }

  @Test func `a unit tells when it was, what it was before and what it was made of`() throws {
    let unit = try #require(gazetteer.profile(of: PlaceID(rawValue: "pre2025:15928")))
    #expect(unit.place.name == "Hoằng Đức")
    #expect(unit.validFrom == CivilDate(year: 2019, month: 12, day: 1))
    #expect(unit.validTo == CivilDate(year: 2025, month: 6, day: 30))
    #expect(Set(unit.predecessors.map(\.place.name)) == ["Hoằng Minh", "Hoằng Đức"])
    #expect(unit.successors.map(\.place.name) == ["Hoằng Hóa"])
  }

  @Test func `a unit that kept its name tells its earlier kinds`() throws {
    let unit = try #require(gazetteer.profile(of: try unit("Sa Pa", .district)))
    #expect(unit.place.kind == "thị xã")
    #expect(unit.formerStates.map(\.kind) == ["huyện"])
    #expect(unit.formerStates.first?.parent?.name == "Lào Cai")
    #expect(unit.formerStates.first?.to == CivilDate(year: 2019, month: 12, day: 31))
  }

  @Test func `parts that went elsewhere are told from whole units`() throws {
    let split = gazetteer.ids.compactMap(gazetteer.profile).first { $0.successors.count > 1 }
    let takers = try #require(split).successors
    #expect(takers.contains { !$0.isWhole })
    let whole = try #require(gazetteer.profile(of: PlaceID(rawValue: "pre2025:02")))
    #expect(whole.successors.map(\.isWhole) == [true])
  }

  @Test func `other spellings are told`() throws {
    let unit = try #require(gazetteer.profile(of: PlaceID(rawValue: "pre2025:66")))
    #expect(unit.aliases.contains("Đắc Lắc"))
  }

  @Test func `an identity that is none has no profile`() {
    #expect(gazetteer.profile(of: PlaceID(rawValue: "pre2025:99999")) == nil)
  }
}
