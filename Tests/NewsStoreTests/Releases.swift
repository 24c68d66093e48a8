import NewsModel
import NewsStore

/// An invented release as several newspapers print it, and another reporter's text on the same
/// meeting.
enum Releases {
  static let paragraphs = [
    "Sáng ngày 12 tháng 3, Ban Dân vận Huyện ủy Kiến Thụy phối hợp với Ủy ban nhân dân xã Tú Sơn tổ "
      + "chức hội nghị sơ kết hai năm thực hiện mô hình thắp sáng đường quê trên địa bàn các thôn.",
    "Theo báo cáo tại hội nghị, đến nay toàn xã đã lắp đặt được 412 bóng đèn trên 18 tuyến đường trục "
      + "thôn với tổng kinh phí hơn 640 triệu đồng, trong đó nhân dân đóng góp quá nửa số tiền.",
    "Bí thư chi bộ thôn Nam cho biết, khi mới bắt tay vào việc nhiều hộ còn băn khoăn về tiền điện hằng "
      + "tháng, nhưng sau ba buổi họp dân thì cả thôn đều đồng tình và cử tổ tự quản trông coi.",
    "Hội Phụ nữ xã nhận chăm sóc hai hàng hoa dọc đường, Đoàn Thanh niên lo việc thay bóng hỏng, còn Hội "
      + "Cựu chiến binh vận động con em xa quê gửi tiền về góp thêm cho những ngõ nhỏ còn tối.",
    "Nhờ có đèn sáng, việc đi lại ban đêm của bà con thuận tiện hơn trước, tai nạn giao thông giảm hẳn và "
      + "các vụ trộm cắp vặt ở đầu làng gần như không còn xảy ra từ cuối năm ngoái đến giờ.",
    "Phát biểu kết luận, Phó Bí thư Thường trực Huyện ủy đề nghị các xã lân cận cử cán bộ đến học cách "
      + "làm của Tú Sơn, đồng thời nhắc các chi bộ phải công khai từng khoản thu chi cho dân biết.",
    "Dịp này, 9 tập thể và 14 cá nhân có thành tích tiêu biểu trong phong trào đã được Chủ tịch Ủy ban "
      + "nhân dân huyện tặng giấy khen vì những đóng góp của mình cho quê hương.",
  ]

  /// What the paper of the city printed first, with everything.
  static let original = Draft(
    "0e01000000000000", "2023-03-12", subject: Units.tuSon,
    "Tú Sơn sơ kết hai năm thắp sáng đường quê", paragraphs
  ).model("thắp sáng đường quê", "thap-sang-duong-que")

  /// A portal's edition of the next day: another headline, another beginning, a paragraph less.
  static let portal = Draft(
    "0e02000000000000", "2023-03-13", subject: Units.tuSon, "Đường quê sáng đèn",
    ["(Cổng thông tin) – " + paragraphs[0]] + paragraphs[1...3] + paragraphs[5...]
  ).model("thắp sáng đường quê", "thap-sang-duong-que")

  /// A third edition without a date, which has lost its last paragraph.
  static let blog = Draft(
    "0e03000000000000", nil, subject: Units.tuSon, "Chuyện đèn ở Tú Sơn",
    Array(paragraphs.dropLast())
  ).model("thắp sáng đường quê", "thap-sang-duong-que")

  /// Another reporter at the same meeting.
  static let report = Draft(
    "0e04000000000000", "2023-03-12", subject: Units.tuSon, "Những ngõ nhỏ không còn tối",
    [
      "Hơn bảy mươi đại biểu đã về dự hội nghị sơ kết mô hình thắp sáng đường quê do Ban Dân vận Huyện "
        + "ủy Kiến Thụy phối hợp với Ủy ban nhân dân xã Tú Sơn tổ chức sáng 12 tháng 3.",
      "Ông Nguyễn Văn Lợi, người đã hiến bốn mét đất để kéo dây qua vườn, kể rằng trước kia cứ chập tối "
        + "là trẻ con trong xóm không dám ra khỏi nhà vì đường làng vừa hẹp vừa nhiều ổ gà.",
      "Đến nay toàn xã có 412 bóng đèn, nhưng theo nhiều đại biểu thì ba thôn ven đê vẫn còn thiếu, và "
        + "tiền điện nên được tính chung cho cả xã thay vì để từng tổ tự lo như hiện nay.",
      "Kết thúc buổi làm việc, đoàn công tác đã đi thăm đoạn đường hoa dài gần một cây số ở thôn Đông và "
        + "trò chuyện với các hội viên phụ nữ đang tưới cây.",
    ])

  static let all = [original, portal, blog, report]
}

extension Draft {
  init(
    _ id: String, _ published: String?, subject: Place?, _ headline: String,
    _ paragraphs: [String]
  ) {
    self.init(id, published, subject: subject, lines: [headline] + paragraphs)
  }
}
