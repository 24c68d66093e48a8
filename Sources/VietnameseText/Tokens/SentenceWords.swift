/// Small closed sets of words that tell what a full stop after a short word means.
enum SentenceWords {
  /// Words that begin sentences and no names: after `TP.` or `chị H.` they begin a new sentence.
  static let openers: Set<PackedWord> = [
    "sau", "theo", "tuy", "các", "những", "khi", "tại", "trong", "từ", "với", "đến", "đây", "đó",
    "nhưng", "và", "để", "do", "vì", "nếu", "qua", "ngoài", "trước", "trên", "như", "không",
    "được", "đã", "cùng", "việc", "nhiều", "hiện", "mặc", "bên", "đồng", "một", "mỗi", "cả",
    "hai", "ba", "năm", "ngày", "lúc", "khoảng", "đặc", "ngay", "thế", "vậy", "song", "riêng",
    "nhờ", "chính", "cũng", "còn", "bởi", "bằng", "về", "vào", "ở", "cho", "nay", "rồi", "vừa",
    "chỉ", "tôi", "chúng", "họ", "ông", "bà", "anh", "chị", "em", "cô", "nhà", "người", "mọi",
    "tất", "toàn", "đối", "căn", "tính", "dự", "gần", "hơn", "cơ", "công", "gia", "hàng", "kết",
    "phát", "thực", "quá", "xã", "lãnh", "tổng", "số", "cuối", "đầu", "giữa", "thời", "hôm",
    "đại", "thạc", "tiến", "giáo", "phó", "cộng", "thí", "học", "bộ", "sở", "ban",
    "ủy", "liên", "chi", "nước", "tình",
  ]

  /// Words that begin a sentence even where a name follows: `trên địa bàn TP. Ông Nam cho biết`.
  static let sureOpeners: Set<PackedWord> = ["ông"]

  /// Words before a letter that names one of a row: after `loại V.` the sentence ends.
  static let labels: Set<PackedWord> = [
    "loại", "hạng", "nhóm", "cấp", "lớp", "khối", "bảng", "điểm", "mục", "phần", "chương", "quý",
    "khóa", "khoá", "kỳ", "kì", "thứ", "tổ", "đội", "khu", "lô", "tầng", "án", "vitamin", "gan",
    "kỷ", "kỉ", "bậc", "đề", "câu", "cột", "dãy", "cúm", "tuýp", "kiểu", "vùng", "chữ", "hội",
    "vị", "mức", "hàm", "ngành", "tập", "quyển", "phụ", "lục", "giai", "đoạn", "hệ", "nhánh",
    "độ", "model", "serie", "series", "moto", "class", "type", "galaxy", "xe",
  ]

  /// Words that head the numbered parts of a document: `Điều 5. Trách nhiệm`.
  static let headings: Set<PackedWord> = [
    "điều", "chương", "mục", "phần", "bài", "câu", "bước", "khoản", "điểm", "hình", "bảng",
    "biểu", "ảnh", "tiết", "tập", "hồi", "kỳ", "kì", "dạng", "phiếu", "mẫu",
  ]

  /// Second words of such heads: phụ lục, tiêu chí, chuyên đề, nội dung.
  static let headingEnds: Set<PackedWord> = ["lục", "chí", "đề", "dung"]
}
