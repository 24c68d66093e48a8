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
