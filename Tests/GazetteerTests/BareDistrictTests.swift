import NewsModel
import Testing

@testable import Gazetteer

@Suite struct BareDistrictTests {
  @Test(arguments: [
    """
    Chuyển động ở vùng cao
    Tỉnh ⟦Lào Cai⟧ có nhiều mô hình hay. ⟦Bảo Yên⟧ trồng quế, ⟦Bắc Hà⟧ trồng lê, ⟦Mường Khương⟧ trồng quýt.
    """,
    """
    Vụ lúa thắng lợi
    Sở Nông nghiệp tỉnh ⟦Nam Định⟧ cho biết được mùa. ⟦Hải Hậu⟧ đạt 62 tạ/ha, ⟦Giao Thủy⟧ đạt 61 tạ/ha.
    """,
    """
    Thi đua yêu nước
    Đảng bộ tỉnh ⟦Thanh Hóa⟧ phát động thi đua. ⟦Như Xuân⟧ giao việc cho từng chi bộ; ⟦Nga Sơn⟧ làm theo đợt.
    """,
  ])
  func `districts of the province that is spoken of are found where they begin a clause`(
    text: String
  ) {
    let article = MarkedArticle(text, published: "2021-05-12")
    let resolution = resolver.resolve(article.article)
    let quotes = article.quotes(resolution).map {
      $0.replacing("tỉnh ", with: "").replacing("Tỉnh ", with: "")
    }
    #expect(quotes == article.marked)
    #expect(resolution.places.dropFirst().allSatisfy { $0.place.level == .district })
  }

  @Test(arguments: [
    "Tin vui\nTỉnh Nam Định được mùa. Bảo Yên trồng quế, Bắc Hà trồng lê.",
    "Tin vui\nTỉnh Lào Cai mở hội. Mọi người gặp Bắc Hà đang hát. Ông Bảo Yên vỗ tay.",
    "Tin vui\nBắc Hà trồng lê, Mường Khương trồng quýt.",
  ])
  func `names of districts are left alone where nothing says that they are`(text: String) {
    let resolution = resolver.resolve(MarkedArticle(text, published: "2021-05-12").article)
    #expect(resolution.places.allSatisfy { $0.place.level == .province })
  }

  @Test func `a name in the next sentence is not of the list that the one before ends with`() {
    let text = """
      Đường mới
      Tuyến đường nối huyện Ba Chẽ với các xã vùng cao. Ba Chẽ là huyện nghèo của tỉnh Quảng Ninh.
      """
    let resolution = resolver.resolve(MarkedArticle(text, published: "2021-05-12").article)
    #expect(resolution.places.map { chain($0.place) } == ["Ba Chẽ, Quảng Ninh", "Quảng Ninh"])
  }
}
