import NewsModel
import NewsStore
import Testing

@testable import NewsStore

struct MetricComparisonTests {
  private static let names = [
    "Hòa Lộc", "Phú Thịnh", "Vạn Xuân", "Bình Minh", "Đông Hải", "Tây Sơn",
  ]
  private static let subjects = [
    "Vụ lúa thắng lợi nhờ giống mới và lịch xuống đồng đúng hẹn.",
    "Nghề đan lát hồi sinh, thợ trẻ quay về làm ăn với cha mẹ.",
    "Cầu treo qua suối vừa xong, học trò thôi phải lội nước mùa lũ.",
    "Chợ phiên đông khách, hàng quán dọc bến sông mở tới khuya.",
    "Trạm y tế nhận máy siêu âm, bà con khám bệnh ngay tại chỗ.",
    "Rừng phòng hộ được giao khoán, tổ tuần tra đi đủ bốn mùa.",
  ]

  private static let places = names.enumerated().map { index, name in
    Units.commune("pre2025:9\(index)", name, in: Units.canLoc)
  }

  /// An article for each commune, which reports its poverty rate.
  private static func drafts(_ values: [(value: Double, unit: String)]) -> [Draft] {
    values.enumerated().map { index, figure in
      Draft(
        "\(index)f", "2023-01-0\(index + 1)", subject: places[index], names[index],
        subjects[index] + " Số đo là \(figure.value) \(figure.unit)."
      ).metric("hộ nghèo", "poverty", figure.value, figure.unit, period: "2022")
    }
  }

  private func entries(_ drafts: [Draft], _ filter: LibraryFilter? = nil) async throws
    -> [MetricEntry]
  {
    let folder = try TemporaryFolder()
    let library = try Library(path: folder.index, mode: .create)
    try await library.write(drafts.map { Samples.file("/tin/\($0.id).txt", [$0]) })
    let query = ListQuery(.metrics, filter: filter ?? .indicator("poverty"), sort: .position)
    return try await library.page(query, range: 0..<99).items.reversed().compactMap {
      if case .metric(let entry) = $0 { entry } else { nil }
    }
  }

  @Test func `marks what is far from all others and leaves it out of the scale`() async throws {
    let values = [4.0, 5, 6, 8, 5, 500].map { (value: $0, unit: "%") }
    let entries = try await entries(MetricComparisonTests.drafts(values))
    #expect(entries.map(\.share) == [0.5, 0.625, 0.75, 1, 0.625, 1])
    #expect(entries.dropLast().allSatisfy { $0.doubts.isEmpty })
    #expect(entries.last?.doubts == [.outlier(median: 5.5, count: 6)])
  }

  @Test func `does not measure the parts that one article names by each other`() async throws {
    let draft = [40.0, 39, 34, 92, 441, 41].reduce(
      Draft(
        "0a", "2024-03-01", subject: MetricComparisonTests.places[0], "Đăng ký mô hình",
        "Toàn xã có 441 mô hình: 92 về kinh tế, 41 về văn hóa, 40, 39 và 34 về việc khác.")
    ) { draft, value in draft.metric("mô hình", "poverty", value, "mô hình") }
    let entries = try await entries([draft])
    #expect(!entries.isEmpty && entries.allSatisfy { $0.doubts.isEmpty })
  }

  @Test func `does not call spread figures outliers`() async throws {
    let values = [1.0, 10, 30, 90, 400, 2000].map { (value: $0, unit: "hộ") }
    let entries = try await entries(MetricComparisonTests.drafts(values))
    #expect(entries.allSatisfy { $0.doubts.isEmpty })
  }

  @Test func `compares figures whose units differ in size only`() async throws {
    let values = [
      (40.0, "triệu đồng"), (0.05, "tỷ đồng"), (60.0, "triệu đồng"), (45000.0, "nghìn đồng"),
      (50.0, "Triệu đồng"), (50.0, "tỉ đồng"),
    ].map { (value: $0.0, unit: $0.1) }
    let entries = try await entries(MetricComparisonTests.drafts(values))
    #expect(entries[0].share == 40.0 / 60 && entries[1].share == 50.0 / 60)
    #expect(entries[5].doubts == [.outlier(median: 0.05, count: 6)])
  }

  @Test func `marks what another article contradicts, not what it rounds`() async throws {
    var drafts = MetricComparisonTests.drafts([(4.0, "%"), (6.0, "%"), (12.0, "%")])
    let other = Draft(
      "0a", "2024-03-01", subject: MetricComparisonTests.places[0], "Nhìn lại một năm",
      "Một cách nhìn khác về đời sống nơi đây, với con số 7 % của ngành thống kê."
    ).metric("hộ nghèo", "poverty", 7, "%", period: "2022")
    let rounded = Draft(
      "0b", "2024-04-01", subject: MetricComparisonTests.places[1], "Chuyện nhà nông",
      "Bài viết kể về những thửa ruộng bậc thang và 6.01 % hộ còn khó khăn."
    ).metric("hộ nghèo", "poverty", 6.01, "%", period: "2022")
    drafts += [other, rounded]
    let entries = try await entries(drafts)
    let doubts = entries.map { ($0.metric.value, $0.doubts.first) }
    #expect(doubts.filter { $0.1 != nil }.map(\.0) == [4, 7])
    guard case .contradiction(let value, let article)? = entries[0].doubts.first else {
      Issue.record("no contradiction")
      return
    }
    #expect(value == 7 && article.title == "Nhìn lại một năm")
  }

  @Test func `compares nothing in a list of several indicators`() async throws {
    let values = [4.0, 5, 6, 8, 5, 500].map { (value: $0, unit: "%") }
    let entries = try await entries(MetricComparisonTests.drafts(values), LibraryFilter())
    #expect(entries.count == 6)
    #expect(entries.allSatisfy { $0.share == nil && $0.doubts.isEmpty })
  }

  @Test func `gives the middle of each year, in the unit that most have`() async throws {
    let folder = try TemporaryFolder()
    let library = try Library(path: folder.index, mode: .create)
    let figures = [
      (40.0, "triệu đồng", "2020"), (44.0, "triệu đồng", "2020"), (0.06, "tỷ đồng", "2021"),
      (50.0, "triệu đồng", "2021"), (9.0, "hộ", "2021"),
    ]
    let drafts = figures.enumerated().map { index, figure in
      Draft(
        "\(index)e", "2022-01-0\(index + 1)", subject: MetricComparisonTests.places[index],
        MetricComparisonTests.names[index],
        MetricComparisonTests.subjects[index] + " Nay là \(figure.0) \(figure.1)."
      ).metric("thu nhập", "income", figure.0, figure.1, period: figure.2)
    }
    try await library.write(drafts.map { Samples.file("/tin/\($0.id).txt", [$0]) })
    let query = ListQuery(.metricYears, filter: .indicator("income"))
    let page = try await library.page(query, range: 0..<9)
    #expect(
      page.items == [
        .metricYear(
          MetricYear(
            year: 2021, unit: "triệu đồng", median: 55, range: 50...60, count: 2, largestMedian: 55)
        ),
        .metricYear(
          MetricYear(
            year: 2020, unit: "triệu đồng", median: 42, range: 40...44, count: 2, largestMedian: 55)
        ),
      ])
  }

  @Test func `compares what has a base unit in that, and all else as it is written`() {
    let base = BaseAmount(value: 3e6, unit: "đồng")
    let money = Measure(3, "Triệu đồng", base: base)
    #expect(money.unit == "dong" && money.value == 3e6 && money.factor == 1e6)
    let houses = Measure(12, "Hộ", base: nil)
    #expect(houses.unit == "ho" && houses.value == 12 && houses.factor == 1)
    #expect(Measure(0, "tỷ đồng", base: BaseAmount(value: 0, unit: "đồng")).factor == 1)
  }
}
