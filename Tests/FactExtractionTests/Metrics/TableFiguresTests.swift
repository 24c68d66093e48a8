import Gazetteer
import NewsModel
import Testing

@testable import FactExtraction

@Suite struct TableFiguresTests {
  private static func figures(_ rows: [String]) -> [String] {
    let article = SampleArticle.article(rows, role: .table)
    let subject = PlaceMentions(place: SampleArticle.place, ranges: [], confidence: 1)
    let resolution = PlaceResolution(subject: subject, places: [])
    return SampleArticle.extractor.facts(in: article, places: resolution).metrics.map {
      [
        "\($0.indicator) \($0.value)", $0.valueMax.map { "- \($0)" }, $0.unit,
        $0.period.map { "(\($0))" },
      ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    (
      [
        "Xã | Số hộ nghèo năm 2019 | Tỷ lệ hộ nghèo (%)", "Đông Lâm | 12 | 4,5", "Tây Lâm | 30 | 6",
      ],
      [
        "hộ nghèo 12.0 hộ nghèo (2019)", "Tỷ lệ hộ nghèo 4.5 %", "hộ nghèo 30.0 hộ nghèo (2019)",
        "Tỷ lệ hộ nghèo 6.0 %",
      ]
    ),
    (
      [
        "Chỉ tiêu | 2019 | 2020", "Đảng viên | 1.250 | 1.301",
        "Thu nhập (triệu đồng) | 36 - 40 | 45,5",
      ],
      [
        "Đảng viên 1250.0 Đảng viên (2019)", "Đảng viên 1301.0 Đảng viên (2020)",
        "Thu nhập 36.0 - 40.0 triệu đồng (2019)", "Thu nhập 45.5 triệu đồng (2020)",
      ]
    ),
    (["TT | Thôn | Diện tích (ha)", "1 | Đông | 12 ha", "2 | Tây | -"], ["Diện tích 12.0 ha"]),
    (["Đông Lâm | 12 | 4,5", "Tây Lâm | 30 | 6"], []),
    (["Họ tên | Chức vụ", "Lê Văn A | Bí thư"], []),
  ])
  func `reads figures by the heads of their columns`(rows: [String], figures: [String]) {
    #expect(TableFiguresTests.figures(rows) == figures)
  }

  @Test func `puts a figure down to the unit that its row names`() {
    let article = SampleArticle.article(
      ["Xã | Hộ nghèo", "Đông Lâm | 12", "Tây Lâm | 30"], role: .table)
    let text = Array(article.text.utf8)
    let west = Place(id: PlaceID(rawValue: "x:2"), level: .commune, kind: "xã", name: "Tây Lâm")
    let start = text.indices.first { text[$0...].starts(with: Array("Tây".utf8)) } ?? 0
    let mentions = PlaceMentions(place: west, ranges: [start..<start + 10], confidence: 1)
    let resolution = PlaceResolution(subject: nil, places: [mentions])
    let found = SampleArticle.extractor.facts(in: article, places: resolution).metrics
    #expect(found.map(\.place) == [nil, west.id])
  }
}
