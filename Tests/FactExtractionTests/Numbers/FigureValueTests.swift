import Testing

@testable import FactExtraction

@Suite struct FigureValueTests {
  @Test(arguments: [
    ("1.250", 1250), ("96,5", 96.5), ("12", 12), ("01", 1), ("1.250.000", 1_250_000),
    ("1.250,75", 1250.75), ("3.5", 3.5), ("12,000", 12_000), ("25,125", 25.125),
    ("1,250,000", 1_250_000), ("0,000", 0),
  ])
  func `reads points as thousands and commas as decimals`(figures: String, value: Double) {
    #expect(FigureValue.value(of: figures) == value)
  }

  @Test(arguments: ["3.6.2013", "192.168.1.1", "1,2,3", "0988.123.45"])
  func `refuses what is no number`(figures: String) {
    #expect(FigureValue.value(of: figures) == nil)
  }

  @Test(arguments: [
    "1.250", "96,5", "12", "01", "1.250.000", "1.250,75", "3.5", "12,000", "25,125", "1,250,000",
    "0,000", "3.6.2013", "192.168.1.1", "1,2,3", "0988.123.45", "1234,5", "1234.500", "1,5.2",
    "0,1", "123456,789", "999.999.999.999", "1.25.000", "00,000", "0,0005",
  ])
  func `reads common forms as it reads them with all others`(figures: String) {
    let bytes = Array(figures.utf8)
    if let value = FigureValue.common(bytes, 0..<bytes.count) {
      #expect(value == FigureValue.value(of: figures))
    }
  }
}
