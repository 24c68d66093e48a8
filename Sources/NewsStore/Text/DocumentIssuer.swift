import VietnameseText

/// Who has issued a document, as its number says: `25-NQ/TW` → Trung ương, `04/2015/NĐ-CP` → Chính
/// phủ.
enum DocumentIssuer {
  /// The issuer's name; nil where the number does not end in a known sign.
  static func name(of number: String) -> String? {
    let signs = Folding.fold(number).split { "/-– ".contains($0) }
    return signs.reversed().lazy.compactMap { names[String($0)] }.first
  }

  private static let names = [
    "tw": "Trung ương Đảng", "bct": "Bộ Chính trị", "bbt": "Ban Bí thư", "tu": "Tỉnh ủy, Thành ủy",
    "hu": "Huyện ủy", "qu": "Quận ủy", "thu": "Thị ủy, Thành ủy", "du": "Đảng ủy",
    "btgtw": "Ban Tuyên giáo Trung ương", "bdvtw": "Ban Dân vận Trung ương",
    "qh": "Quốc hội", "qh13": "Quốc hội", "qh14": "Quốc hội", "qh15": "Quốc hội",
    "ubtvqh": "Ủy ban Thường vụ Quốc hội", "cp": "Chính phủ", "ttg": "Thủ tướng Chính phủ",
    "vpcp": "Văn phòng Chính phủ", "hdnd": "Hội đồng nhân dân", "ubnd": "Ủy ban nhân dân",
    "mttq": "Mặt trận Tổ quốc", "bcd": "Ban Chỉ đạo", "btc": "Bộ Tài chính", "bnv": "Bộ Nội vụ",
    "byt": "Bộ Y tế", "bca": "Bộ Công an", "bqp": "Bộ Quốc phòng", "btp": "Bộ Tư pháp",
    "bxd": "Bộ Xây dựng", "bgddt": "Bộ Giáo dục và Đào tạo",
    "bgtvt": "Bộ Giao thông vận tải", "btttt": "Bộ Thông tin và Truyền thông",
    "bldtbxh": "Bộ Lao động - Thương binh và Xã hội", "bkhdt": "Bộ Kế hoạch và Đầu tư",
    "bnnptnt": "Bộ Nông nghiệp và Phát triển nông thôn",
    "btnmt": "Bộ Tài nguyên và Môi trường", "bvhttdl": "Bộ Văn hóa, Thể thao và Du lịch",
    "nhnn": "Ngân hàng Nhà nước", "tand": "Tòa án nhân dân", "vksnd": "Viện kiểm sát nhân dân",
  ]
}
