import NewsModel
import Testing

@testable import NewsBrowser

struct NumberWordingTests {
  @Test(arguments: [
    (64.0, "64", "64"), (96.5, "96,5", "96.5"), (1250.0, "1.250", "1,250"),
    (1_234_567.25, "1.234.567,25", "1,234,567.25"), (-1500.0, "-1.500", "-1,500"),
    (0.0, "0", "0"), (0.05, "0,05", "0.05"), (999.0, "999", "999"),
  ])
  func `writes a value as the language does`(value: Double, vietnamese: String, english: String) {
    #expect(NumberWording(language: .vietnamese).text(value) == vietnamese)
    #expect(NumberWording(language: .english).text(value) == english)
  }

  @Test func `writes what is no ordinary number without failing`() {
    let numbers = NumberWording(language: .vietnamese)
    #expect(numbers.text(.infinity) == "inf")
    #expect(numbers.text(.nan) == "nan")
    #expect(numbers.text(1e300) == "1e+300")
    #expect(numbers.grouped(-100) == "-100")
  }

  @Test func `writes both ends of a range`() {
    #expect(NumberWording(language: .vietnamese).range(60, 64.5) == "60–64,5")
    #expect(NumberWording(language: .vietnamese).range(60, nil) == "60")
  }

  @Test func `writes a day as the language does`() throws {
    let day = try #require(CivilDate(year: 2016, month: 3, day: 1))
    #expect(DateWording.text(day, in: .vietnamese) == "1/3/2016")
    #expect(DateWording.text(day, in: .english) == "2016-03-01")
  }
}
