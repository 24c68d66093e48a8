import NewsModel
import Testing

@testable import Gazetteer

@Suite struct MentionTests {
  @Test(arguments: [
    "Đoàn công tác về ⟦xã Tú Sơn⟧ sáng qua.",
    "⟦XÃ TÚ SƠN⟧ TỔ CHỨC HỘI NGHỊ TỔNG KẾT",
    "Hội nghị diễn ra tại ⟦x. Vĩnh Hùng⟧, ⟦H. Vĩnh Lộc⟧.",
    "Tổ dân phố số 3, ⟦phường Nghĩa Tân⟧, ⟦Q. Cầu Giấy⟧ vừa ra mắt mô hình.",
    "Trụ sở đặt tại ⟦P. Nghĩa Tân⟧, ⟦quận Cầu Giấy⟧.",
    "Đoàn luật sư ⟦TP HCM⟧ mở lớp ở ⟦quận 1⟧, ⟦TP.HCM⟧.",
    "Lớp học mở ở ⟦Q.1⟧, ⟦TP. Hồ Chí Minh⟧.",
    "Bà con ⟦TX. Hương Thủy⟧ (⟦Thừa Thiên - Huế⟧) phấn khởi.",
    "Cán bộ ⟦thị trấn Nghèn⟧, ⟦huyện Can Lộc⟧, ⟦tỉnh Hà Tĩnh⟧ học tập kinh nghiệm.",
    "⟦Tp. Hải Phòng⟧ và ⟦tp Đà Nẵng⟧ ký kết.",
    "Anh Lâm ngụ ⟦xã Viên Bình⟧, ⟦huyện Trần Đề⟧.",
    "Đoàn về ⟦TT. Thuận An⟧, ⟦H. Phú Vang⟧ kiểm tra.",
  ])
  func `kinds before names are read in all their spellings`(text: String) {
    expectMentions(text)
  }

  @Test(arguments: [
    "Huyện ủy ⟦Can Lộc⟧ đã ban hành kế hoạch.",
    "Đảng ủy ⟦xã Triệu Nguyên⟧ (⟦Đa Krông⟧) họp phiên thường kỳ.",
    "UBND ⟦huyện Nghi Lộc⟧ giao chỉ tiêu, HĐND ⟦huyện Nghi Lộc⟧ giám sát.",
    "Thành ủy ⟦Hải Phòng⟧ và Tỉnh ủy ⟦Thái Bình⟧ trao đổi kinh nghiệm.",
    "Hội Nông dân ⟦huyện Mai Châu⟧ tập huấn, Huyện đoàn ⟦Mai Châu⟧ phối hợp.",
    "Công an ⟦xã Đoàn Xá⟧, ⟦huyện Kiến Thụy⟧ vào cuộc.",
    "Công an ⟦xã Hoằng Phong⟧, ⟦huyện Hoằng Hóa⟧ ra quân.",
  ])
  func `organizations imply the unit they belong to`(text: String) {
    expectMentions(text)
  }

  @Test(arguments: [
    "Điện mặt trời đã về các ⟦xã Minh Quang⟧, ⟦Ba Trại⟧ và ⟦Vân Hòa⟧ (⟦huyện Ba Vì⟧).",
    "Đội văn nghệ liên ⟦xã Quảng Lưu⟧ - ⟦Quảng Thái⟧ (⟦huyện Quảng Xương⟧) biểu diễn.",
    "Đại diện các huyện gồm: ⟦Can Lộc⟧, ⟦Nghi Xuân⟧ và ⟦Hương Sơn⟧ (⟦Hà Tĩnh⟧) tham dự.",
    "Ba ⟦phường Nghĩa Tân⟧, ⟦Yên Hòa⟧, ⟦Dịch Vọng⟧ của ⟦quận Cầu Giấy⟧ làm điểm.",
    "Người dân ⟦xã Vĩnh Hùng⟧ - ⟦Vĩnh Lộc⟧ - ⟦Thanh Hóa⟧ đồng tình.",
    "Hội Phụ nữ các ⟦xã: Tiên Hội⟧, ⟦Phú Lạc⟧ và ⟦Bản Ngoại⟧ (⟦huyện Đại Từ⟧) ra quân.",
    "Các ⟦quận 1⟧, ⟦3⟧ và ⟦5⟧ của ⟦TP.HCM⟧ tham gia, có 12 đội.",
    "Mô hình ở ⟦xã Mỹ Đông⟧, ⟦Tháp Mười⟧, ⟦Đồng Tháp⟧ được nhân rộng.",
    "Theo chủ trương của ⟦tỉnh Thái Bình⟧, ⟦xã Thanh Tân⟧ (⟦Kiến Xương⟧) dồn điền.",
    "Cử tri các ⟦xã: Hải Hà⟧ (⟦huyện Hải Hậu⟧), ⟦Giao Hà⟧ (⟦huyện Giao Thủy⟧) dự họp.",
    "Trạm cấp nước ⟦Tam Hưng⟧ - ⟦Thanh Thùy⟧ (⟦huyện Thanh Oai⟧) đã xong.",
  ])
  func `lists and chains are read to their end`(text: String) {
    expectMentions(text)
  }

  @Test(arguments: [
    "Tại huyện miền núi ⟦Hương Sơn⟧ (⟦Hà Tĩnh⟧), phong trào lan rộng.",
    "Chủ tịch UBND ⟦xã Tiên Hội⟧ Trần Văn Nam nói. Ông Nam quê ở ⟦huyện Đại Từ⟧.",
    "Cán bộ ⟦xã La Bằng⟧, ⟦huyện Đại Từ⟧ họp. Người dân ⟦La Bằng⟧ đồng lòng.",
    "Bà con ⟦huyện Mường Lát⟧ đã xuống đồng. ⟦Thanh Hóa⟧ hỗ trợ giống.",
    "Đoàn công tác đã về ⟦xã Hoàng Hoa⟧ thăm bà con.",
    "Tại ⟦phường Tân Phú⟧ - ⟦thành phố Phổ Yên⟧, phong trào lan rộng.",
    "Người dân ⟦xã Ba⟧ thuộc ⟦huyện Đông Giang⟧ đồng tình.",
    "Huyện ủy ⟦Ngọc Lặc⟧ chỉ đạo. Công an ⟦Ngọc Lạc⟧ ra quân.",
  ])
  func `words between and after do not hide a name`(text: String) {
    expectMentions(text)
  }

  @Test(arguments: [
    "Ông Lê Thái Bình và bà Hà Nam kể chuyện.",
    "Đoàn đi qua đường Hà Nội, phố Tuyên Quang và cầu Thái Bình.",
    "Công ty cổ phần Xi măng Hà Tiên tài trợ; Trường THPT Quang Trung dự.",
    "Theo báo Hà Nội mới, phong trào đã lan tỏa.",
    "Bài thơ Hà Nội Mến Yêu và khu phố Hòa Bình Xanh.",
    "Thôn Tân An, xóm Tân Lập và bản Tân Thành đều sạch đẹp.",
    "Tư tưởng Hồ Chí Minh soi đường, học tập đạo đức Hồ Chí Minh.",
    "Thành phố và các huyện, thị xã, quận đều tham gia; xã hội chung tay.",
    "Tỉnh ủy, Huyện ủy và Đảng ủy xã đã chỉ đạo.",
    "Họ ở ngõ 332 Phố Huế và ngách 15 Minh Khai.",
    "Các trục phố chính như Trần Phú, Lê Hồng Phong, Hùng Vương đông nghịt xe.",
    "Lãnh đạo UBND TP. Như Thanh Niên đã đưa tin, việc này còn dở.",
    "Ông kể nhiều chuyện. Liên quan đến việc này, xã đã họp.",
  ])
  func `persons, streets, firms, papers and villages are not units`(text: String) {
    expectMentions(text)
  }

  private func expectMentions(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedArticle(text)
    let quotes = marked.quotes(resolver.resolve(marked.article))
    #expect(quotes == marked.marked, sourceLocation: sourceLocation)
  }
}
