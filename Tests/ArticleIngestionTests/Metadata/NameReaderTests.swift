import Testing

@testable import ArticleIngestion

@Suite struct NameReaderTests {
  private let reader = NameReader(table: Shared.table)

  private func name(_ text: String) -> String? {
    reader.name(in: Array(text.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("Thanh Mai", "Thanh Mai"), ("HẢI NAM", "HẢI NAM"), ("P.V", "P.V"), ("Đ.Minh", "Đ.Minh"),
    ("Ngọc Anh - Minh Đức", "Ngọc Anh - Minh Đức"), ("Hà My, Thu An", "Hà My, Thu An"),
    ("Thanh Tuyền – Hội Nông dân xã", "Thanh Tuyền"), ("Hữu Nhân - Ban Dân vận", "Hữu Nhân"),
    ("Hà My và Thu An", "Hà My và Thu An"), ("Lê Khôi (Huyện ủy Can Lộc)", "Lê Khôi"),
    ("Hà Dũng (tổng hợp)", "Hà Dũng"), ("Đ.MINH ghi", "Đ.MINH"), ("Thu Hằng thực hiện", "Thu Hằng"),
    ("Chi Anh / Ngôi sao", "Chi Anh"), ("Hoài Thu.", "Hoài Thu"), ("Thu Hằng", "Thu Hằng"),
    ("Luật sư Trần Hải", "Luật sư Trần Hải"), ("A Mua", "A Mua"),
  ])
  func `reads names and pen names`(text: String, expected: String) {
    #expect(name(text) == expected)
  }

  @Test(arguments: [
    "Tin Mới", "TIN KHÁC", "Thanh mai", "TTXVN", "Trang Chủ", "Chia Sẻ", "Xây dựng Đảng", "",
    "Thanh Mai đã viết", "Mai 2", "image banner", "Nguyễn Thị Minh Khai Hà Nội Việt Nam", "A",
    "Ông Trần Văn Sáu (72 tuổi) phấn khởi: Phố sạch hẳn lên!", "CÁC HÌNH ẢNH LÀM ĐƯỜNG Ở THÔN:",
    "Luật sư", "Bác sĩ khuyên dùng",
  ])
  func `takes nothing else for a name`(text: String) {
    #expect(name(text) == nil)
  }

  @Test(arguments: ["TTXVN/Tin Tức", "Hữu Bình/VOV", "TTXVN", "Thanh Mai"])
  func `knows signatures of agencies`(text: String) {
    #expect(reader.isSignature(Array(text.utf8)[...]))
  }
}
