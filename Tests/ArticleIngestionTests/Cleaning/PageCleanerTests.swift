import NewsModel
import Testing

@testable import ArticleIngestion

/// Whole pages in the manner of portals and newspapers; each line with the part it plays.
@Suite struct PageCleanerTests {
  @Test func `reads a commune's portal with banners, counters and a headline in pieces`() {
    let picture = PagePicture(
      """
      furniture | image banner
      furniture | TIN NỔI BẬT
      furniture | image advertisement
      title     | Xã Bình Minh sơ kết một năm thực hiện phong trào “Sạch từ nhà ra ngõ” gắn với xây dựng nông thôn mới nâng cao

      duplicate | Xã Bình Minh sơ kết một năm thực hiện phong trào
      duplicate | “Sạch từ nhà ra ngõ” gắn với xây dựng nông thôn mới nâng cao

      lead      | Sáng nay, Đảng ủy xã Bình Minh tổ chức hội nghị sơ kết một năm thực hiện phong trào ở 7 thôn.

      body      | Theo báo cáo, đến nay cả 7 thôn đều có tổ tự quản, 92% số hộ tự phân loại rác tại nhà.
      caption   | Phụ nữ thôn Đông trồng hoa hai bên đường trục thôn

      body      | Hội nghị đã biểu dương 5 tập thể và 12 hộ gia đình có nhiều đóng góp cho phong trào.
      byline    | Thanh Hằng
      furniture | image advertisement
      furniture | Thống kê truy cập
      furniture |   • Đang online: 4
      furniture |   • Hôm nay: 120
      """)
    #expect(picture.found == picture.expected)
    #expect(picture.article?.byline == "Thanh Hằng")
    #expect(picture.article?.published == nil)
  }

  @Test func `drops other articles with their teasers, and keeps nothing behind the author`() {
    let picture = PagePicture(
      """
      title     | Nông dân Phú Lương thi đua sản xuất giỏi
      furniture | EmailPrintAa
      dateline  | 09:12 14/05/2019
      lead      | (BBM) - Những năm qua, nông dân xã Phú Lương tích cực chuyển đổi cây trồng, nâng cao thu nhập.
      heading   | Cây mới trên đất cũ
      body      | Đến nay toàn xã có 45 ha na dai, mỗi héc-ta cho thu nhập 300 triệu đồng một năm.
      byline    | Tác giả bài viết: Lê Minh Khôi
      furniture | Các tin khác
      furniture | Hội nghị giao ban công tác tuần thứ 20
      furniture | Sáng 13/5, Thường trực Huyện ủy tổ chức hội nghị giao ban với các phòng, ban của huyện.
      furniture | Ra quân chiến dịch tình nguyện hè
      furniture | Ngày 12/5, Huyện đoàn tổ chức lễ ra quân chiến dịch tình nguyện hè với 200 đoàn viên tham gia.
      furniture | Xem các tin đã đưa ngày:
      """)
    #expect(picture.found == picture.expected)
    #expect(picture.article?.title == "Nông dân Phú Lương thi đua sản xuất giỏi")
    #expect(picture.article?.byline == "Lê Minh Khôi")
    #expect(picture.article?.published == CivilDate(year: 2019, month: 5, day: 14))
    #expect(picture.article?.source.outlet == "BBM")
  }

  @Test func `tells the clock of the page from the date of the article`() {
    let picture = PagePicture(
      """
      furniture | Đăng nhập
      furniture | Thứ tư, 08/05/2024
      furniture | Tìm kiếm
      furniture | Trang chủ » Tin tức » Xây dựng Đảng
      title     | Chi bộ thôn Hạ đối thoại với nhân dân
      furniture | Lượt xem: 724
      lead      | Tối 6/5, Chi bộ thôn Hạ tổ chức buổi đối thoại với hơn 80 hộ dân trong thôn.
      body      | Nhiều câu hỏi về đường giao thông và nước sạch đã được trả lời ngay tại buổi đối thoại.
      """)
    #expect(picture.found == picture.expected)
    #expect(picture.article?.published == nil)
  }

  @Test func `goes on after a list of links inside the text`() {
    let picture = PagePicture(
      """
      title     | Đường hoa ở Tân Lập
      lead      | Từ đầu năm đến nay, hội viên phụ nữ xã Tân Lập đã trồng được 6 km đường hoa.
      furniture | Tin liên quan
      furniture | Ra mắt mô hình thắp sáng đường quê
      furniture | Sơ kết phong trào thi đua quý I
      body      | Chị Hoa, chi hội trưởng thôn Trung, cho biết mỗi gia đình nhận chăm sóc một đoạn đường.
      body      | Cuối tuần, cả thôn lại cùng nhau nhổ cỏ, tưới cây và dọn rác ở hai bên đường.
      byline    | Bài và ảnh: Mai An
      """)
    #expect(picture.found == picture.expected)
    #expect(picture.article?.byline == "Mai An")
  }

  @Test func `finds the headline among headlines of other articles`() {
    let picture = PagePicture(
      """
      furniture | CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN THANH SƠN
      furniture | Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
      furniture | Tuyển dụng viên chức sự nghiệp giáo dục năm học mới
      title     | Bộ đội biên phòng giúp dân bản Pa Cheo làm đường
      lead      | Gần một tháng nay, bộ đội biên phòng cùng dân bản Pa Cheo làm xong 2 km đường bê tông.
      body      | Con đường mới giúp bà con bản Pa Cheo đi lại, đưa ngô và sắn ra chợ thuận lợi hơn trước.
      """)
    #expect(picture.found == picture.expected)
  }

  @Test func `keeps a line that mixes text and boilerplate`() {
    let picture = PagePicture(
      """
      title     | Hội thi dân vận khéo xã Bình Minh
      lead      | Chiều 3/10, xã Bình Minh tổ chức hội thi dân vận khéo với 9 đội của các thôn tham gia.
      caption   | Quang cảnh hội thiQuang cảnh hội thi
      body      | Đội thôn Thượng giành giải nhất, đội thôn Trung và thôn Hạ cùng giành giải nhì.
      byline    | Tác giả bài viết: Văn Quýimage banner
      """)
    #expect(picture.found == picture.expected)
    #expect(picture.article?.byline == "Văn Quý")
  }

  @Test func `has no headline when the page begins with a sentence`() {
    let picture = PagePicture(
      """
      lead      | Cán bộ xã Mường Tè hướng dẫn người dân nộp hồ sơ trực tuyến tại bộ phận một cửa.
      duplicate | Cán bộ xã Mường Tè hướng dẫn người dân nộp hồ sơ trực tuyến tại bộ phận một cửa.
      body      | Từ đầu năm đến nay, bộ phận một cửa của xã đã nhận và trả đúng hạn 1.250 hồ sơ.
      """)
    #expect(picture.article?.title == nil)
    #expect(picture.article?.lines.map(\.role.isKept) == [true, false, true])
  }

  @Test func `takes links and a single paragraph inside a text for what they are`() {
    let picture = PagePicture(
      """
      title     | Chợ quê Tân Lập
      lead      | Chợ Tân Lập họp sáu phiên một tháng, bán nông sản của bà con năm xã lân cận.
      furniture | Xem thêm: Bà con Phú Lương được mùa na
      body      | Từ năm 2021, ban quản lý chợ tổ chức thu gom rác ngay sau mỗi phiên chợ.
      furniture | Bài viết liên quan
      furniture | Nước sạch về bản Pa Cheo
      body      | Nhờ đó, chợ Tân Lập được công nhận chợ văn minh đầu tiên của huyện.
      byline    | Lan Chi (tổng hợp)
      furniture | Liên kết website
      furniture | Sở Nội vụ
      """)
    #expect(picture.found == picture.expected)
    #expect(picture.article?.byline == "Lan Chi")
  }

  @Test func `drops what heads links and an imprint, though no table knows it`() {
    let picture = PagePicture(
      """
      title     | Thư viện nhỏ ở thôn Đông
      dateline  | Cập nhật lúc: 08:15, 02/09/2022
      lead      | Thư viện của thôn Đông mở cửa mỗi tối, có hơn 2.000 đầu sách cho trẻ em.
      body      | Sách do các gia đình trong thôn và thầy cô giáo trường tiểu học đóng góp.
      byline    | Nguyễn Thị Lan
      furniture | Chuyện hay trong xã
      furniture | Ngày hội đọc sách ở trường tiểu học
      furniture | Tặng sách cho học sinh vùng cao
      furniture | Báo Bình Minh điện tử
      furniture | Giấy phép số 12/GP do Sở Thông tin cấp
      """)
    #expect(picture.found == picture.expected)
    #expect(picture.article?.published == CivilDate(year: 2022, month: 9, day: 2))
  }

  @Test func `reads lists, tables, headings and captions of a report`() {
    let picture = PagePicture(
      """
      title     | Kết quả xây dựng nông thôn mới ở xã Bình Minh
      lead      | Sau năm năm, xã Bình Minh đã đạt 19/19 tiêu chí xây dựng nông thôn mới.
      heading   | Kinh tế
      body      | Thu nhập bình quân đạt 48 triệu đồng một người một năm, tăng gấp đôi so với trước.
      list      | - Lúa chất lượng cao 120 ha
      list      | - Cây ăn quả 45 ha
      caption   | Ảnh: Đường hoa thôn Trung
      table     | Thôn | Số hộ | Hộ nghèo
      table     | Đông | 210 | 3
      body      | Xã phấn đấu đạt chuẩn nông thôn mới nâng cao trong hai năm tới.
      """)
    #expect(picture.found == picture.expected)
  }

  @Test func `keeps a page of one line, whatever it says`() {
    #expect(PagePicture("title | Bình Minh").article?.text == "Bình Minh")
    #expect(PagePicture("title | Bình Minh").article?.title == "Bình Minh")
  }

  @Test func `takes the headline above a lead that has no full stop`() {
    let picture = PagePicture(
      """
      furniture | Trang chủ
      title     | Giải nhiều vấn đề nóng ở thôn Hạ
      caption   | Nhiều câu hỏi nóng về đường giao thông, nước sạch, đất đai của nhân dân thôn Hạ đã được trả lời thỏa đáng tại buổi đối thoại
      lead      | Tối 6/5, nhiều câu hỏi nóng của nhân dân thôn Hạ về nước sạch đã được trả lời thỏa đáng.
      body      | Buổi đối thoại về đường giao thông, đất đai của thôn Hạ kéo dài đến 22 giờ cùng ngày.
      """)
    #expect(picture.article?.title == "Giải nhiều vấn đề nóng ở thôn Hạ")
    #expect(picture.article?.lines.map(\.role.isKept) == [false, true, true, true, true])
  }

  @Test func `keeps the words of pictures between the text and the author's office`() {
    let picture = PagePicture(
      """
      title     | Hội Nông dân xã Hòa Thuận nhân rộng tổ hợp tác nuôi cua
      dateline  | Tác giả: Thu An | Ngày: 22/06/2023 | Lượt xem: 87
      lead      | Hội Nông dân xã Hòa Thuận đã xây dựng tổ hợp tác nuôi cua với 15 thành viên tham gia.
      body      | Mỗi vụ, tổ hợp tác thu hoạch khoảng 4 tấn cua, lợi nhuận 60 triệu đồng một hộ.
      caption   | Một số hình ảnh:
      body      | Tham quan ao nuôi
      body      | Trao giấy khen
      byline    | Hữu Nhân - Hội Nông dân huyện
      furniture | [Trở về]
      furniture | Các tin khác
      furniture | Tập huấn kỹ thuật nuôi tôm (20/06/2023)
      """)
    #expect(picture.found == picture.expected)
    #expect(picture.article?.byline == "Thu An")
    #expect(picture.article?.published?.description == "2023-06-22")
  }

  @Test func `keeps short sentences behind somebody's words, drops how old the page is`() {
    let picture = PagePicture(
      """
      furniture | Nóng
      furniture | CHỦ ĐỀ
      title     | Phường Hưng Thuận ra mắt mô hình “Tuyến phố không rác”
      furniture | Báo Bình Minh 5 giờ trước
      lead      | Sáng 11-5, Mặt trận phường Hưng Thuận ra mắt mô hình “Tuyến phố không rác” ở khu vực 3.
      body      | Theo đó, 96 hộ dân ký cam kết không xả rác ra đường, phân loại rác tại nguồn.
      body      | Ông Trần Văn Sáu (72 tuổi) phấn khởi: - Tuyến phố sạch hẳn lên!
      body      | Mô hình do ai làm? Do dân làm.
      byline    | PHÚ HỮU
      furniture | Bài viết liên quan:
      furniture | >> Phường An Thuận thành lập 8 tổ tự quản
      """)
    #expect(picture.found == picture.expected)
    #expect(picture.article?.byline == "PHÚ HỮU")
  }
}
