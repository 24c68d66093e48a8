import NewsModel
import Testing

@testable import FactExtraction

@Suite struct ListedHoldersTests {
  @Test(arguments: [
    (
      "Huyện công bố quyết định công nhận xã An Phú đạt chuẩn nông thôn mới năm 2016.",
      ["xã An Phú"]
    ),
    (
      "Đến nay, huyện có 3 xã đạt chuẩn nông thôn mới là An Phú, Bình Lộc và Tân Mỹ.",
      ["xã An Phú", "xã Bình Lộc", "xã Tân Mỹ"]
    ),
    ("Trong năm, huyện có thêm 4 xã về đích nông thôn mới.", []),
  ])
  func `reads holders after the words that recognize them`(text: String, holders: [String]) {
    #expect(SampleArticle.facts(text).achievements.map(\.holder) == holders)
  }

  @Test(arguments: [
    (
      "Trường THCS Hòa An và Trường Tiểu học Hòa Bình được công nhận trường đạt chuẩn quốc gia.",
      ["Trường THCS Hòa An", "Trường Tiểu học Hòa Bình"]
    ),
    (
      "Các xã Bình Minh, Tân Mỹ và Phú Xuân được UBND tỉnh công nhận đạt chuẩn nông thôn mới.",
      ["xã Bình Minh", "xã Tân Mỹ", "xã Phú Xuân"]
    ),
    ("Xã Bình Minh, huyện Phú Xuân đạt chuẩn nông thôn mới.", ["Xã Bình Minh, huyện Phú Xuân"]),
  ])
  func `takes joint holders apart, and no place with the one above it`(
    text: String, holders: [String]
  ) {
    #expect(SampleArticle.facts(text).achievements.map(\.holder) == holders)
  }

  @Test(arguments: [
    ("Năm 2016 xã đạt 15/19 tiêu chí và năm 2018 cán đích với 19/19 tiêu chí.", "2018"),
    (
      "Ông Lê Văn An, Bí thư Đảng ủy xã, cho biết đến năm 2019 đã hoàn thành 19/19 tiêu chí và được công nhận đạt chuẩn nông thôn mới.",
      "2019"
    ),
  ])
  func `means the unit spoken of where no unit holds it in words`(text: String, year: String) {
    let found = SampleArticle.facts(text).achievements
    #expect(found.map(\.holder) == ["xã Tân Hòa"])
    #expect(found.map(\.year) == [year])
  }

  @Test(arguments: [
    "Đến nay, huyện có 12 xã đạt chuẩn nông thôn mới, 3 xã đạt chuẩn nông thôn mới nâng cao.",
    "Huyện có tỷ lệ trường THCS đạt chuẩn quốc gia khá cao.",
    "Bình quân số tiêu chí đạt chuẩn nông thôn mới là 15 tiêu chí/xã.",
    "Lãnh đạo tỉnh ban hành Bộ tiêu chí xã đạt chuẩn nông thôn mới.",
    "Cán bộ xã hoàn thành tốt nhiệm vụ được giao.",
  ])
  func `takes no count, no share and no task for a holder`(text: String) {
    #expect(SampleArticle.facts(text).achievements.map(\.holder).isEmpty)
  }

  @Test func `gives two awards of a sentence to the same holder, each with its year`() {
    let found = SampleArticle.facts(
      """
      Công an xã An Phú được Bộ Công an tặng Bằng khen năm 2015, được UBND tỉnh tặng Cờ thi đua \
      năm 2017.
      """
    ).achievements
    #expect(found.map(\.holder) == ["Công an xã An Phú", "Công an xã An Phú"])
    #expect(found.map(\.year) == ["2015", "2017"])
  }

  @Test(arguments: [
    ("Các đoàn thể được cấp trên đánh giá cao, xếp loại hoàn thành tốt nhiệm vụ.", "đoàn thể"),
    ("Qua thực tiễn tại cơ sở, huyện Bình An đạt chuẩn nông thôn mới.", "huyện Bình An"),
    ("Khối dân vận thị trấn được Ban Dân vận Tỉnh ủy tặng Giấy khen.", "Khối dân vận thị trấn"),
  ])
  func `ends a holder before what is said of it`(text: String, holder: String) throws {
    let found = try #require(SampleArticle.facts(text).achievements.first)
    #expect(found.holder.hasSuffix(holder))
  }

  @Test(arguments: [
    ("Trường Tiểu học An Phú đạt chuẩn quốc gia.", AchievementType.school),
    ("Trạm Y tế xã An Phú đạt chuẩn quốc gia.", .health),
  ])
  func `tells schools from health stations`(text: String, type: AchievementType) {
    #expect(SampleArticle.facts(text).achievements.map(\.type) == [type])
  }
}
