import NewsModel

/// Articles and queries made up from few words, so that every query has hits and misses.
struct InventedArticles {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed)
  }

  private static let words = [
    "dân", "dan", "dần", "vận", "vàn", "van", "khéo", "kheo", "nông", "nong", "thôn", "thon",
    "thốn",
    "mới", "moi", "môi", "hòa", "hoà", "hoàng", "đê", "de", "để", "xã", "xa", "Đảng", "đang", "5",
    "50",
    "25-NQ/TW", "không", "khóng", "sạch", "sách",
  ]
  private static let outlets = ["Báo Mẫu", "Báo Mẫu Mới", "Cổng Tú Sơn", nil]
  private static let models = ["dân vận khéo", "dân vận khéo trong xã", "5 không 3 sạch"]
  private static let indicators = ["thu nhập", "thu nhập bình quân", "số hộ nghèo"]
  private static let sponsors = ["Hội Phụ nữ", "Hội Nông dân", "Đoàn xã"]
  private static let numbers = ["25-NQ/TW", "25-KH/TU", "04/2015/NĐ-CP", "4-CT/TU"]
  private static let units = [
    Units.tuSon, Units.doanXa, Units.songLoc, Units.kienThuy, Units.haTinh, nil,
  ]

  /// Articles of different days.
  mutating func drafts(_ count: Int) -> [Draft] {
    (0..<count).map { index in
      let date = CivilDate(
        year: 2015 + index / 300, month: index / 25 % 12 + 1, day: index % 25 + 1)
      let lines = (0..<3).map { _ in sentence(1...12) }
      let id = String(index, radix: 16)
      let draft = Draft(
        String(repeating: "0", count: 16 - id.utf8.count) + id, date?.description,
        subject: pick(InventedArticles.units), lines: lines)
      return withFacts(draft)
    }
  }

  private mutating func withFacts(_ draft: Draft) -> Draft {
    var draft = draft
    draft.analyzed.article.source.outlet = pick(InventedArticles.outlets)
    if chance(3) {
      let name = pick(InventedArticles.models)
      draft = draft.model(name, "\(name.utf8.count)", by: pick(InventedArticles.sponsors))
    }
    if chance(3) { draft = draft.metric(pick(InventedArticles.indicators), nil, 5, "%") }
    if chance(3) { draft = draft.document(pick(InventedArticles.numbers)) }
    if chance(5) { draft = draft.achievement(.culture, pick(InventedArticles.sponsors)) }
    return draft
  }

  /// A query of words, phrases and fields.
  mutating func query() -> String {
    var parts: [String] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      switch Int.random(in: 0..<20, using: &random) {
      case 0...9: parts.append(pick(InventedArticles.words))
      case 10...12: parts.append("\"\(sentence(1...3))\"")
      case 13: parts.append("-" + pick(InventedArticles.words))
      case 14: parts.append("-\"\(sentence(2...2))\"")
      case 15: parts.append("OR")
      case 16: parts.append(pick(InventedArticles.words) + "*")
      default: parts.append(field())
      }
    }
    let text = parts.joined(separator: " ")
    return chance(4) ? String(text.dropLast()) : text
  }

  private mutating func field() -> String {
    let minus = chance(5) ? "-" : ""
    return minus
      + pick([
        "năm:2015", "năm:2016", "nam:..2015", "year:2015..2016", "xã:tu-son", "xã:\"Tú Sơn\"",
        "xa:s",
        "xã:\"tú sơn, kiến thụy\"", "xã:\"tu son, ha tinh\"", "huyện:\"Kiến Thụy\"",
        "huyện:can-loc",
        "tỉnh:\"Hà Tĩnh\"", "tỉnh:\"hai phong\"", "tỉnh:h", "báo:\"Báo Mẫu\"", "báo:mau",
        "báo:\"cong\"",
        "mô-hình:\"dân vận khéo\"", "model:\"dan van\"", "mô-hình:sạch", "chỉ-số:\"thu nhập\"",
        "chi-so:\"nhap binh\"", "metric:ho", "tổ-chức:\"Hội\"", "org:nong", "tổ-chức:\"doan xa\"",
        "văn-bản:25-NQ/TW", "văn-bản:\"25\"", "doc:04/2015/NĐ", "văn-bản:4",
      ])
  }

  private mutating func sentence(_ length: ClosedRange<Int>) -> String {
    (0..<Int.random(in: length, using: &random)).map { _ in
      let word = pick(InventedArticles.words)
      return chance(6) ? word.uppercased() : word
    }.joined(separator: chance(9) ? ", " : " ")
  }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &random) == 0
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }
}
