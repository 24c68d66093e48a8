import NewsModel
import Testing

@testable import FactExtraction

@Suite struct IntroducedModelRuleTests {
  @Test(arguments: [
    ("Hội Phụ nữ xã xây dựng mô hình ⟦hũ gạo nghĩa tình⟧ từ năm 2018.", "Hội Phụ nữ xã"),
    ("Xã thành lập câu lạc bộ ⟦nông dân với pháp luật⟧ gồm 40 thành viên.", nil),
    ("Đoàn xã duy trì mô hình ⟦quầy sách cũ giúp học sinh nghèo⟧ ở ba thôn.", "Đoàn xã"),
    ("Điển hình như mô hình ⟦dòng họ không có tội phạm⟧ ở thôn Đông.", nil),
    ("Mùa này, mô hình ⟦nuôi cá lồng⟧ của chi đoàn thôn Đông cho thu khá.", "chi đoàn thôn Đông"),
    (
      "Hội Cựu chiến binh xã duy trì câu lạc bộ ⟦Cựu chiến binh giữ rừng⟧.", "Hội Cựu chiến binh xã"
    ),
  ])
  func `finds a model that is introduced as one`(marked: String, sponsor: String?) {
    let sample = MarkedText(marked)
    let models = SampleArticle.facts(sample.text).models
    #expect(models.map(\.name) == sample.spans)
    #expect(models.map(\.sponsor) == [sponsor])
  }

  @Test(arguments: [
    "Người dân học tập mô hình trồng cam ở huyện bên.", "Xã thăm mô hình nuôi lươn không bùn.",
    "Câu lạc bộ bóng đá Hải Phòng thắng trận.", "Tỉnh có các mô hình nuôi cá lồng của nông dân.",
  ])
  func `takes no crop, no club of players and no plural`(text: String) {
    #expect(SampleArticle.facts(text).models.map(\.name).isEmpty)
  }

  @Test func `gives joined models the sponsor of the first`() {
    let models = SampleArticle.facts(
      "Hội Nông dân xã phát động phong trào “Vườn sạch” và “Ngõ đẹp”."
    ).models
    #expect(models.map(\.sponsor) == ["Hội Nông dân xã", "Hội Nông dân xã"])
  }

  @Test func `takes the money of a fund for no movement`() {
    #expect(SampleArticle.facts("Quỹ “Vì người nghèo” nhận 50 triệu đồng.").models.isEmpty)
  }
}
