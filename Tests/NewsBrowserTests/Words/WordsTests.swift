import NewsModel
import Testing

@testable import NewsBrowser

@Suite struct WordsTests {
  @Test(arguments: [
    (0.0, "0", "0"), (96.5, "96,5", "96.5"), (1_250, "1.250", "1,250"),
    (1_250_000.25, "1.250.000,25", "1,250,000.25"), (-3.5, "-3,5", "-3.5"),
    (0.1 + 0.2, "0,3", "0.3"),
  ])
  func `writes numbers as the language does`(value: Double, vietnamese: String, english: String) {
    #expect(Words(.vietnamese).number(value) == vietnamese)
    #expect(Words(.english).number(value) == english)
  }

  @Test func `writes days with their zeros`() {
    #expect(Words(.vietnamese).date(CivilDate(year: 2016, month: 3, day: 5)) == "05/03/2016")
    #expect(Words(.english).date(CivilDate(year: 2016, month: 3, day: 5)) == "2016-03-05")
    #expect(Words(.vietnamese).date(nil).isEmpty)
  }

  @Test func `says everything in English too`() {
    var session = Session(language: .english)
    session.press(.enter)
    #expect(session.breadcrumbs.contains("Sơn Hải: 3 articles · 2 models"))
    #expect(session.lines[1].contains("1 Places  2 Articles  3 Models"))
    #expect(session.status.contains("Enter open"))
    #expect(session.lines.contains { $0.contains("2 articles") })
  }

  @Test func `says what a unit of the past belongs to today`() {
    #expect(
      Words(.vietnamese).currentUnits(of: FakeLibrary.communes[0])
        == "nay thuộc xã An Bình (Sơn Hải)")
    #expect(Words(.vietnamese).currentUnits(of: FakeLibrary.province) == nil)
    var district = FakeLibrary.districts[0]
    district.current = ["An Bình", "An Lạc", "Yên Sơn"].map {
      .init(id: PlaceID(rawValue: $0), kind: "xã", name: $0, province: "Sơn Hải")
    }
    #expect(
      Words(.vietnamese).currentUnits(of: district)
        == "nay thuộc xã An Bình, An Lạc, Yên Sơn (Sơn Hải)")
    district.current = [
      .init(id: district.id, kind: district.kind, name: district.name, province: nil)
    ]
    #expect(Words(.vietnamese).currentUnits(of: district) == nil)
  }
}
