import Testing

@testable import FactExtraction

@Suite struct FigureRejectionTests {
  @Test(arguments: [
    // Dates and years.
    "Ngày 26/4, xã họp dân.", "Sáng 5-5, huyện kiểm tra.", "Năm 2019 là năm bản lề.",
    "Tháng 12 này xã họp.", "Ngày 3.6.2013 có hiệu lực.", "ngày 5 tháng 7 năm 2023",
    // Ordinals and terms of office.
    "Đại hội lần thứ 30 thành công.", "nhiệm kỳ 2015 - 2020", "Trưởng thôn 8 cho biết.",
    "học sinh lớp 9 của trường", "Trung đoàn 88 giúp dân.", "Công an Phường 5 tuần tra.",
    "chạy dọc Quốc lộ 21B qua xã", "mức độ 2 của chuẩn",
    // Names.
    "cuộc vận động “5 không 3 sạch”", "dịch COVID-19 kéo dài", "Chi bộ 4 tốt", "cúm H5N1 lây lan",
    "phương châm “3 cùng”", "Nghị quyết Trung ương 4",
    // Ages, clock times, telephone numbers, addresses.
    "Ông Lê Văn An (48 tuổi) kể.", "lúc 15 giờ cùng ngày", "trực 24/24 giờ",
    "Điện thoại: 0912345678", "nhà số 12 ngõ 5", "huy hiệu 40 năm tuổi Đảng",
    // Time frames.
    "Qua 10 năm thực hiện nghị quyết", "định kỳ 6 tháng họp một lần", "Sau 3 năm, xã đổi thay.",
    "trong 5 năm tới", "Hơn 10 năm gắn bó với nghề",
    // Vague quantities and back-references.
    "hàng trăm hộ dân", "vài chục hộ", "hai xã trên đã họp", "thuộc hai xã nói trên",
    "cả hai thôn này", "hai địa phương từng bước đi lên", "gấp đôi, gấp ba lần",
    // Bases of rates.
    "Trung bình cho 1 km đường phải tính kỹ.",
    // Words that are no figures.
    "Trong năm xã đã đổi mới.", "Quận Ba Đình và huyện Ba Vì", "ba cùng các con",
  ])
  func `states no figure`(text: String) {
    #expect(SampleArticle.facts(text).metrics.map(\.evidence.quote).isEmpty)
  }
}
