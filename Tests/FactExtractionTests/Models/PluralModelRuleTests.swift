import NewsModel
import Testing

@testable import FactExtraction

@Suite struct PluralModelRuleTests {
  @Test(arguments: [
    "Hội Nông dân xã xây dựng các mô hình ⟦trồng nấm⟧, ⟦nuôi ong lấy mật⟧ và ⟦dệt thổ cẩm⟧.",
    "Các mô hình tiêu biểu gồm: ⟦hiến đất mở đường⟧ của thôn Đông, ⟦thắp sáng ngõ xóm⟧ của Đoàn xã.",
    "Các mô hình “⟦Dân vận khéo⟧” nổi bật như: ⟦góp rơm ủ phân⟧ của Hội Phụ nữ xã, ⟦đổi rác lấy cây⟧ của Đoàn xã.",
    "Nhiều mô hình được giữ vững như “⟦Vườn rau sạch⟧”, “⟦Ngõ hoa⟧” và “⟦Bếp ấm⟧”.",
  ])
  func `finds each model of a list`(marked: String) {
    let sample = MarkedText(marked)
    #expect(SampleArticle.facts(sample.text).models.map(\.name) == sample.spans)
  }

  @Test(arguments: [
    "Xã có nhiều mô hình trồng cam, nuôi bò cho thu nhập khá.",
    "Huyện có các mô hình kinh tế như trồng keo, trồng quế, nuôi dê.",
    "Đoàn tham quan các mô hình sản xuất, kinh doanh giỏi ở huyện bên.",
  ])
  func `takes no list of crops that nobody leads`(text: String) {
    #expect(SampleArticle.facts(text).models.map(\.name).isEmpty)
  }

  @Test func `gives each model of a list its owner`() {
    let models = SampleArticle.facts(
      "Các mô hình hay gồm: đổi rác lấy cây của Đoàn xã, góp rơm ủ phân của Hội Phụ nữ xã."
    ).models
    #expect(models.map(\.sponsor) == ["Đoàn xã", "Hội Phụ nữ xã"])
  }
}
