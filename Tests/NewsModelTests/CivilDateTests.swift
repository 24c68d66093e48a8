import NewsModel
import Testing

struct CivilDateTests {
  @Test(arguments: [
    "2016-03-21", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2023-04-30",
  ])
  func `reads and writes the days of the calendar`(text: String) {
    #expect(CivilDate(iso8601: text)?.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00",
    "0000-01-01", "2016-3-21", "2016-03-21T10:00", "21/03/2016", "", "2016-03", "+016-03-21",
    "2016-+3-21",
  ])
  func `refuses what is no day, or written otherwise`(text: String) {
    #expect(CivilDate(iso8601: text) == nil)
  }

  @Test func `earlier days come first`() throws {
    let days = try ["2015-12-31", "2016-01-01", "2016-01-31", "2016-02-01"].map {
      try #require(CivilDate(iso8601: $0))
    }
    #expect(days.reversed().sorted() == days)
  }
}
