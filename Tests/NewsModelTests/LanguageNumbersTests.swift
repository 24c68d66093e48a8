import NewsModel
import Testing

struct LanguageNumbersTests {
  @Test(arguments: [
    (0.0, "0", "0"), (96.5, "96,5", "96.5"), (1250, "1.250", "1,250"), (-3.25, "-3,25", "-3.25"),
    (1_000_000, "1.000.000", "1,000,000"), (0.00001, "0", "0"), (2.00004, "2", "2"),
    (1e20, "1e+20", "1e+20"), (.infinity, "inf", "inf"),
  ])
  func `writes numbers as its readers do`(value: Double, vietnamese: String, english: String) {
    #expect(Language.vietnamese.number(value) == vietnamese)
    #expect(Language.english.number(value) == english)
  }

  @Test func `keeps the smallest whole number`() {
    #expect(Language.english.number(Int.min) == "-9,223,372,036,854,775,808")
  }
}
