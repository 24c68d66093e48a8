import NewsModel
import Testing

@testable import ArticleIngestion

/// Where articles begin and end on pages that give few hints.
@Suite struct PageBorderTests {
  @Test func `goes on behind the button that leads to the comments`() {
    let picture = PagePicture(
      """
      title     | Nhà trọ tự quản ở phường An Hòa
      lead      | Mỗi dãy trọ một tổ trưởng, mỗi tháng một buổi sinh hoạt, phường An Hòa đã giảm hẳn trộm cắp.
      byline    | Minh Ánh
      dateline  | 05/12/2023 15:40
      furniture | 2 bình luận
      furniture | Nghe đọc bài
      furniture | 4:05
      body      | Phường hiện có 460 dãy trọ với hơn 11.000 công nhân, phần đông từ các tỉnh miền Trung vào làm.
      body      | Từ khi có mô hình, các chủ trọ lắp camera, ký cam kết không chứa chấp tệ nạn xã hội.
      body      | Đến nay, 412 dãy trọ đã tham gia.
      furniture | Bình luận (2)
      furniture | Quang Huy
      furniture | Quê tôi cũng nên làm như vậy.
      furniture | Trả lời
      """)
    #expect(picture.found == picture.expected)
  }

  @Test(arguments: [
    "Ban Văn hóa xã", "(TTXVN)", "(Theo UBND xã)", "Luật sư Trần Hải",
    "Theo Đời sống Nhà nông",
  ])
  func `keeps who signs an article`(signature: String) {
    let picture = PagePicture(
      """
      x | Xã Đại Hưng phát động trồng đường hoa
      x | Ngày đăng: 02/07/2020
      x | Sáng 1/7, Hội Liên hiệp Phụ nữ xã Đại Hưng tổ chức lễ phát động trồng và chăm sóc đường hoa.
      x | Theo kế hoạch, mỗi chi hội nhận trồng ít nhất 500 m; phấn đấu đến tháng 12 toàn xã có 9 km.
      x | \(signature)
      - | Các tin khác
      - | Hội nghị tiếp xúc cử tri
      """)
    let kept = picture.article?.lines.map { $0.role.isKept ? "x" : "-" }
    #expect(kept == picture.expected)
  }

  @Test func `takes a bare date for the article's where there is no other`() {
    for date in ["25/06/2020", "(25/06/2020)"] {
      let picture = PagePicture(
        """
        title     | Bỏ phố về quê trồng dược liệu
        lead      | Đang có việc làm tốt ở thành phố, chị Hiên về xã Bình Minh trồng cà gai leo trên đất bãi.
        body      | Nay hợp tác xã của chị có 22 thành viên, 14 ha, doanh thu năm 2019 đạt 5,2 tỷ đồng.
        byline    | Thùy Dương
        dateline  | \(date)
        furniture | Tin khác
        furniture | Cô giáo mở lớp học đan giỏ cói
        furniture | 24/06/2020
        """)
      #expect(picture.found == picture.expected)
      #expect(picture.article?.published == CivilDate(year: 2020, month: 6, day: 25))
    }
  }

  @Test func `takes the first line of a bare text for its headline`() {
    let article = PagePicture(
      """
      x | Người Hà Khê say sưa chụp ảnh hoa ban
      x | Nhiều người tranh thủ tìm đến đường Hoàng Diệu ngắm hoa ban
      x | Những ngày đầu tháng 2, hoa ban trên đường Hoàng Diệu đua nhau nở rực rỡ, thu hút rất đông người.
      x | Hoa ban thường nở mạnh vào tháng 3, nhưng những cây hoa trên phố năm nay đã khoe sắc sớm hơn.
      """
    ).article
    #expect(article?.title == "Người Hà Khê say sưa chụp ảnh hoa ban")
    #expect(article?.lines.allSatisfy { $0.role.isKept } == true)
  }

  @Test func `keeps the thanks that end an interview, and drops a poll`() {
    let picture = PagePicture(
      """
      x | Làm cầu cho bản Na Khoang
      x | Sau nhiều năm chờ đợi, bản Na Khoang đã có cầu mới; chúng tôi trao đổi với ông Lò Văn Thưởng.
      x | Điều khó nhất là đưa vật liệu vào bản, vì mỗi chuyến xe phải lội qua suối hai lần, ông nói.
      x | Xin cảm ơn ông!
      x | Cao Nguyên
      x | Theo Đời sống Nhà nông
      - | Bạn thấy bài viết này thế nào?
      - | Hay
      - | Chưa hay
      """)
    #expect(picture.article?.lines.map { $0.role.isKept ? "x" : "-" } == picture.expected)
  }

  @Test func `goes on behind a heading of opinions and numbered lines`() {
    let article = PagePicture(
      """
      x | Nước sạch về bốn xã vùng biển
      x | Từ tháng 3, nhà máy nước mới đã cấp nước cho hơn 6.000 hộ dân của bốn xã vùng biển trong huyện.
      x | Mỗi hộ góp 1,2 triệu đồng tiền đồng hồ và đường ống, hộ nghèo được miễn toàn bộ khoản đóng góp.
      x | Ý kiến:
      x | Bà Trần Thị Lựu, xã Hải An, cho biết trước kia nhà bà phải mua nước với giá 40.000 đồng một khối.
      x | Ông Phạm Văn Bể, xã Hải Châu, mong nhà máy cấp nước đều hơn vào giờ cao điểm buổi chiều trong hè.
      x | Chị Vũ Thị Na, xã Hải Hòa, nói rằng từ ngày có nước sạch con nhỏ trong nhà ít đau mắt hơn hẳn.
      x | 1. Xã Hải An 1.900 hộ
      x | 2. Xã Hải Châu 1.640 hộ
      """
    ).article
    #expect(article?.lines.allSatisfy { $0.role.isKept } == true)
  }

  @Test func `keeps short sentences behind a name inside a text`() {
    let article = PagePicture(
      """
      x | Vòng đua cuối của đội Xuân Hòa
      x | Đội đua thuyền xã Xuân Hòa đã tập luyện suốt ba tháng mùa khô để chuẩn bị cho giải năm nay.
      x | Theo ban tổ chức, giải có 10 đội, mỗi đội 24 tay chèo, thi đấu hai vòng trên hồ Vân Trục.
      x | Lê Minh Khôi
      x | chỉ huy cả đội bằng một chiếc trống nhỏ.
      x | Anh không nói nhiều.
      x | Sau ba vòng đấu, đội giành giải Nhất với 12 phút 41 giây, hơn đội về nhì chưa đầy một mái chèo.
      x | Cả xã ra bến đón.
      """
    ).article
    #expect(article?.lines.allSatisfy { $0.role.isKept } == true)
  }
}
