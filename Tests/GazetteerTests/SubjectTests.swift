import NewsModel
import Testing

@testable import Gazetteer

@Suite struct SubjectTests {
  @Test(arguments: [
    (
      """
      Can Lộc đẩy mạnh dân vận
      Huyện ủy Can Lộc vừa sơ kết. Tại xã Thiên Lộc, nhân dân hiến đất. Huyện có 18 xã.
      """, "Can Lộc"
    ),
    (
      """
      Nhà văn hóa xã Trường Yên, Chương Mỹ khánh thành
      UBND xã Trường Yên, huyện Chương Mỹ cho biết công trình phục vụ 2.000 dân.
      """, "Trường Yên"
    ),
    (
      """
      Hơn 600 nhà văn hóa bị bỏ hoang
      Trong toàn tỉnh còn nhiều nhà văn hóa. UBND tỉnh đã giao các sở. Tại xã Cẩm Nhượng \
      (Cẩm Xuyên) còn chín nhà. HĐND tỉnh sẽ xem xét. Hiện Hà Tĩnh chưa có hướng xử lý; tỉnh chờ.
      """, "Hà Tĩnh"
    ),
  ])
  func `the unit that the headline or most of the text is about is the subject`(
    text: String, name: String
  ) {
    #expect(resolver.resolve(MarkedArticle(text).article).subject?.place.name == name)
  }

  @Test func `an article about a person is about no unit`() {
    let text = """
      Làm giàu từ nuôi ong
      Ông Trần Văn Hậu ở xã Quang Trung, huyện Vụ Bản nuôi ong đã mười năm.
      Ông Hậu kể rằng lúc đầu vốn ít. Hằng ngày ông Hậu dậy sớm ra vườn thăm từng đàn.
      Theo ông Hậu, khó nhất là giữ đàn qua mùa đông. Nay ông Hậu có ba trăm đàn ong.
      Mỗi năm ông Hậu thu lãi lớn và giúp nhiều hộ. Ông Hậu còn nhận dạy nghề cho thanh niên.
      """
    let resolution = resolver.resolve(MarkedArticle(text).article)
    #expect(resolution.subject == nil)
    #expect(resolution.places.count == 2)
  }
}
