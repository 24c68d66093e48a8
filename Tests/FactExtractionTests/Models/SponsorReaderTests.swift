import NewsModel
import Testing

@testable import FactExtraction

@Suite struct SponsorReaderTests {
  @Test(arguments: [
    ("Hội Phụ nữ xã với mô hình “Bếp ấm” được khen.", "Hội Phụ nữ xã"),
    ("Hội Cựu chiến binh có các mô hình “Bếp ấm”, “Ngõ hoa”.", "Hội Cựu chiến binh"),
    (
      "Hội Nông dân huyện tích cực vận động hội viên, đồng thời chỉ đạo cơ sở hưởng ứng phong trào “Bếp ấm”.",
      "Hội Nông dân huyện"
    ),
    ("Công an xã tham mưu Đảng ủy xây dựng mô hình “Bếp ấm”.", "Công an xã"),
    ("Hội Phụ nữ phối hợp với Công an xã ra mắt mô hình “Bếp ấm”.", "Hội Phụ nữ"),
    ("Nổi bật có mô hình “Bếp ấm” (Hội Phụ nữ xã).", "Hội Phụ nữ xã"),
    ("Mô hình “Bếp ấm” - Đoàn phường; và nhiều việc khác.", "Đoàn phường"),
    ("Mô hình “Bếp ấm” của Công an quận 9 được khen.", "Công an quận 9"),
    ("Mô hình “Bếp ấm” của UBND TP.Vinh được khen.", "UBND TP.Vinh"),
    ("chiến dịch “Gom rác tận nhà” của tổ chức Bàn Tay Xanh", "Bàn Tay Xanh"),
    ("phong trào “Ngõ xanh” do Hội Liên hiệp Phụ nữ xã phát động", "Hội Liên hiệp Phụ nữ xã"),
    (
      "Mô hình “Ngõ hoa”, kết hợp với mô hình “Bếp ấm” của Hội Phụ nữ; việc khác cũng tốt.",
      "Hội Phụ nữ"
    ),
  ])
  func `finds who leads a model`(text: String, sponsor: String) {
    #expect(SampleArticle.facts(text).models.first?.sponsor == sponsor)
  }

  @Test(arguments: [
    "Xã Tân Hòa có mô hình “Bếp ấm”.", "Mô hình “Bếp ấm” được tổ chức tại nhà văn hóa.",
    "Anh Đoàn Văn Bình xây dựng mô hình “Bếp ấm”.", "Mô hình “Bếp ấm” (thôn Đông) rất hay.",
    "Mô hình “Bếp ấm” của ban được khen.",
    "Hội trường chật kín, ai cũng kể về mô hình “Bếp ấm”.",
  ])
  func `credits no place, no person and no verb`(text: String) {
    #expect(SampleArticle.facts(text).models.map(\.sponsor) == [nil])
  }
}
