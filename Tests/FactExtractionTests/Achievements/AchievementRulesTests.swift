import NewsModel
import Testing

@testable import FactExtraction

@Suite struct AchievementRulesTests {
  @Test(arguments: [
    (
      "Năm 2018, xã Phú Lộc được UBND tỉnh công nhận đạt chuẩn nông thôn mới.",
      AchievementType.newRuralArea, "xã Phú Lộc"
    ),
    ("Năm 2018 xã Phú Lộc đạt 19/19 tiêu chí nông thôn mới.", .newRuralArea, "xã Phú Lộc"),
    ("Xã Phú Lộc đã về đích NTM nâng cao.", .advancedNewRuralArea, "Xã Phú Lộc"),
    ("Xã Phú Lộc được công nhận xã nông thôn mới kiểu mẫu.", .exemplaryNewRuralArea, "Xã Phú Lộc"),
    ("Đảng bộ xã được xếp loại trong sạch, vững mạnh.", .partyRating, "Đảng bộ xã"),
    ("Hội Nông dân hoàn thành xuất sắc nhiệm vụ.", .partyRating, "Hội Nông dân"),
    ("Xã Phú Lộc được Chủ tịch nước tặng Huân chương Lao động hạng Ba.", .medal, "Xã Phú Lộc"),
    ("Hội Phụ nữ xã được UBND huyện tặng giấy khen.", .flag, "Hội Phụ nữ xã"),
    ("Trường Mầm non Phú Lộc đạt chuẩn quốc gia mức độ 1.", .school, "Trường Mầm non Phú Lộc"),
    ("Năm 2017 xã Phú Lộc đạt tiêu chí quốc gia về y tế.", .health, "xã Phú Lộc"),
    ("Địa phương đã đạt chuẩn nông thôn mới.", .newRuralArea, "xã Tân Hòa"),
  ])
  func `finds what was reached and by whom`(text: String, type: AchievementType, holder: String) {
    let found = SampleArticle.facts(text).achievements
    #expect(found.map(\.type) == [type])
    #expect(found.map(\.holder) == [holder])
  }

  @Test(arguments: [
    "Xã phấn đấu đạt chuẩn nông thôn mới vào năm 2025.", "Xã đang lập kế hoạch đạt chuẩn NTM.",
    "Đề nghị tỉnh công nhận xã Phú Lộc đạt chuẩn nông thôn mới.",
    "Xã Phú Lộc đạt 15/19 tiêu chí NTM.",
    "Chủ tịch tỉnh ký quyết định ban hành Bộ tiêu chí xã đạt chuẩn nông thôn mới.",
    "Xã Phú Lộc chưa đạt chuẩn nông thôn mới.", "xây dựng Đảng bộ trong sạch, vững mạnh",
    "Ông Lê Văn An được Thủ tướng tặng Bằng khen.", "góp phần xây dựng nông thôn mới kiểu mẫu",
    "Xã Phú Lộc hoàn thành 12 tiêu chí nông thôn mới.",
    "UBND tỉnh tặng Cờ thi đua cho ba đơn vị.", "Phó Chủ tịch tỉnh trao Huân chương Lao động.",
    "Huyện ủy tổ chức lễ đón nhận Huân chương Lao động.", "khu dân cư đạt danh hiệu làng văn hóa",
    "Đơn vị ký cam kết hoàn thành tốt nhiệm vụ.",
  ])
  func `takes no plan and no person's award`(text: String) {
    #expect(SampleArticle.facts(text).achievements.map(\.holder).isEmpty)
  }

  @Test func `reads year and grantor`() {
    let found = SampleArticle.facts(
      "Năm 2018, xã Phú Lộc được UBND tỉnh công nhận đạt chuẩn nông thôn mới."
    ).achievements
    #expect(found.map(\.year) == ["2018"])
    #expect(found.map(\.grantor) == ["UBND tỉnh"])
  }
}
