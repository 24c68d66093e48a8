import FactExtraction
import NewsModel
import Testing

@Suite struct BaseUnitsTests {
  private static let units = BaseUnits()

  @Test(arguments: [
    (3.2, "tỷ đồng", 3.2e9, "đồng"), (64, "triệu đồng/người/năm", 64e6, "đồng/người/năm"),
    (64, "triệu/người/năm", 64e6, "đồng/người/năm"), (948, "tỷ", 948e9, "đồng"),
    (1.2, "ha", 12_000, "m²"), (5, "nghìn km2", 5e9, "m²"), (12, "ngàn mét vuông", 12_000, "m²"),
    (40, "ngàn thanh niên", 40_000, "người"), (96.5, "%", 96.5, "%"), (3.5, "km", 3500, "m"),
    (1.4, "tấn/ha", 1400, "kg/ha"), (15, "ngàn đồng/kg", 15_000, "đồng/kg"),
    (700, "lượt người", 700, "lượt người"), (2, "nghìn tỷ đồng", 2e12, "đồng"),
    (356, "đảng viên", 356, "người"), (1.2, "nghìn hộ", 1200, "hộ"), (2, "triệu cây", 2e6, "cây"),
  ])
  func `brings a value to its base unit`(
    value: Double, unit: String, base: Double, baseUnit: String
  ) throws {
    let amount = try #require(BaseUnitsTests.units.amount(value, unit: unit))
    #expect(abs(amount.value - base) <= base * 1e-9)
    #expect(amount.unit == baseUnit)
  }

  @Test(arguments: ["xã", "/19 tiêu chí", "", "sào", "lần", "ngày", "đơn thư, kiến nghị"])
  func `has no base for what is only counted`(unit: String) {
    #expect(BaseUnitsTests.units.amount(5, unit: unit) == nil)
  }

  @Test func `brings both ends of a range`() throws {
    let found = SampleArticle.facts("Thu nhập đạt 36 - 40 triệu đồng/người.").metrics
    let amount = try #require(found.first.flatMap(BaseUnitsTests.units.amount(of:)))
    #expect(amount == BaseAmount(value: 36e6, valueMax: 40e6, unit: "đồng/người"))
  }
}
