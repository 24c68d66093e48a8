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
      Khánh thành cầu dân sinh ở xã Vĩnh Hùng, Vĩnh Lộc
      UBND xã Vĩnh Hùng, huyện Vĩnh Lộc cho biết cây cầu phục vụ 2.000 dân.
      """, "Vĩnh Hùng"
    ),
    (
      """
      Hà Tĩnh trao quà Tết cho hộ nghèo huyện Hương Khê
      Đoàn công tác của tỉnh do lãnh đạo UBND tỉnh dẫn đầu đã đến tặng quà tại huyện Hương Khê.
      Thay mặt tỉnh, đoàn chia sẻ khó khăn. Tỉnh sẽ tiếp tục quan tâm. Hội Chữ thập đỏ tỉnh tặng 100
      suất. Huyện Hương Khê còn nhiều hộ nghèo. Mặt trận Tổ quốc tỉnh và các sở của tỉnh góp sức.
      """, "Hương Khê"
    ),
    (
      """
      Mùa trồng cây bắt đầu
      Toàn tỉnh đăng ký trồng một triệu cây. UBND tỉnh đã giao các sở. Tại xã Hoằng Phong \
      (Hoằng Hóa), thanh niên trồng phi lao. HĐND tỉnh giám sát. Năm nay Thanh Hóa ưu tiên ven biển.
      """, "Thanh Hóa"
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

  @Test func `a province before the unit of a headline only says where it lies`() {
    let text = """
      Hà Nội: xã Lệ Chi ra mắt tổ công nghệ số
      Xã Lệ Chi, huyện Gia Lâm, Hà Nội ra mắt tổ công nghệ số. Hà Nội có hàng trăm tổ.
      """
    #expect(resolver.resolve(MarkedArticle(text).article).subject?.place.name == "Lệ Chi")
  }

  @Test(arguments: [
    ("Chủ tịch huyện Vụ Bản nói về cây xanh", "Vụ Bản"), ("Chủ tịch xã nói về cây xanh", nil),
    ("Nông dân huyện Vụ Bản nói về cây xanh", nil),
  ])
  func `an office speaks for the unit that the headline names`(headline: String, name: String?) {
    let text = """
      \(headline)
      Ông Trần Văn Hậu ở huyện Vụ Bản nói nhiều về cây xanh.
      Ông Hậu kể rằng lúc đầu ít cây. Hằng ngày ông Hậu dậy sớm ra vườn thăm từng gốc.
      Theo ông Hậu, khó nhất là giữ cây qua mùa đông. Nay ông Hậu có ba trăm gốc.
      Mỗi năm ông Hậu trồng thêm và giúp nhiều hộ. Ông Hậu còn nhận dạy nghề cho thanh niên.
      """
    #expect(resolver.resolve(MarkedArticle(text).article).subject?.place.name == name)
  }
}
