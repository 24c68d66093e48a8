import Foundation
import NewsStore
import Testing

struct SearchQueryTests {
  @Test(
    arguments: [
      // Words, phrases, exclusions, alternatives; the last word may go on.
      ("dân vận khéo", "dân vận khéo*"), ("  Dân\tVẬN ", "dân vận*"),
      ("\"dân vận\"", "\"dân vận\""),
      ("“dân vận” khéo", "\"dân vận\" khéo*"), ("«dân vận»", "\"dân vận\""),
      ("-thi dân", "dân* -thi"),
      ("dân -thi", "dân -thi"), ("dân -\"văn nghệ\"", "dân -\"văn nghệ\""), ("-thi", "-thi"),
      ("a OR b c", "a OR b c*"), ("a OR b OR c", "a OR b OR c*"), ("a or b", "a or b*"),
      ("a* b", "a* b*"), ("\"a b*\" c", "\"a b*\" c*"), ("\"a\"", "\"a\""), ("-a*", "-a*"),
      // Signs join words to a phrase; alone they mean nothing.
      ("25-NQ/TW", "\"25 nq tw*\""), ("xã/phường mới", "\"xã phường\" mới*"),
      ("nông thôn - thành thị", "nông thôn thành thị*"), ("5 không, 3 sạch", "5 không 3 sạch*"),
      ("*", ""), ("(a) [b]", "a b*"), ("a AND b", "a and b*"), ("--a", "-a"),
      // What is only begun.
      ("\"nong th", "\"nong th*\""), ("\"", ""), ("-", ""), ("a -", "a*"), ("OR", ""),
      ("a OR", "a*"),
      ("OR a", "a*"), ("a OR OR b", "a OR b*"), ("xã:", ""), ("a xã:", "a*"), ("xã:\"", ""),
      ("a -\"", "a*"), ("-xã:", ""), ("năm:", ""), ("năm:..", "năm*"),
    ] as [(String, String)])
  func `reads words`(typed: String, meant: String) {
    expect(typed, meant)
  }

  @Test(
    arguments: [
      ("xã:tu-son", "xã:\"tu son*\""), ("xã:\"Tú Sơn\"", "xã:\"tú sơn\""),
      ("xa:tú", "xã:\"tú*\""), ("XÃ:tú a", "xã:\"tú\" a*"), ("commune:\"tu s", "xã:\"tu s*\""),
      ("xã:\"Tú Sơn, Kiến Thụy\"", "xã:\"tú sơn, kiến thụy\""),
      ("huyện:a district:b", "huyện:\"a\" huyện:\"b*\""),
      ("dân tỉnh:\"Hà Tĩnh\" vận", "tỉnh:\"hà tĩnh\" dân vận*"),
      ("mô-hình:\"5 không, 3 sạch\"", "mô-hình:\"5 không 3 sạch\""),
      ("mo-hinh:a mohinh:b model:c ", "mô-hình:\"a\" mô-hình:\"b\" mô-hình:\"c*\""),
      ("chi_so:\"thu nhap\"", "chỉ-số:\"thu nhap\""), ("metric:a", "chỉ-số:\"a*\""),
      ("văn-bản:25-NQ/TW", "văn-bản:\"25 nq tw*\""), ("doc:\"25\"", "văn-bản:\"25\""),
      ("org:\"Hội Phụ nữ\"", "tổ-chức:\"hội phụ nữ\""), ("-báo:mau a", "-báo:\"mau\" a*"),
      ("outlet:x*", "báo:\"x*\""), ("a OR b báo:\"x\"", "báo:\"x\" a OR \"b\""),
      // Years, also those that are only begun.
      ("năm:2016", "năm:2016"), ("nam:2016..2020", "năm:2016..2020"),
      ("year:2020-2016", "năm:2016..2020"), ("năm:..2020", "năm:..2020"),
      ("năm:2016..", "năm:2016.."), ("năm:201", "năm:2010..2019"), ("năm:2016.", "năm:2016"),
      ("năm:2016..20", "năm:2016..2099"), ("năm:2", "năm:2000..2999"), ("năm:\"2016\"", "năm:2016"),
      ("-năm:2016 a", "-năm:2016 a*"), ("năm:0..", "năm:0000.."),
      // Not a field, and no year.
      ("Cảnh báo: lừa đảo", "cảnh báo lừa đảo*"), ("năm:nay", "\"năm nay*\""),
      ("năm:20161", "\"năm 20161*\""),
      ("foo:bar", "\"foo bar*\""), ("https://a.vn", "\"https a vn*\""), ("a:xã:b", "\"a xã b*\""),
      ("xã:-", ""), (":a", "a*"),
    ] as [(String, String)])
  func `reads fields`(typed: String, meant: String) {
    expect(typed, meant)
  }

  @Test(arguments: QueryField.allCases)
  func `the user guide has every field`(field: QueryField) throws {
    let guide = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/user-guide.md")
    let text = try String(contentsOf: guide, encoding: .utf8)
    #expect(text.contains("| `\(field.name):` | `\(field.englishName):` |"))
    #expect(SearchQuery("\(field.name):2016").filters.map(\.field) == [field])
    #expect(SearchQuery("\(field.englishName):2016").filters.map(\.field) == [field])
  }

  @Test func `leaves out what is more than any query means`() {
    let long = String(repeating: "a ", count: 100)
    let query = SearchQuery(long)
    #expect(query.alternatives[0].required.count == SearchQuery.wordLimit)
    #expect(SearchQuery(query.canonicalText) == query)
    let fields = SearchQuery(String(repeating: "năm:2016 ", count: 100))
    #expect(fields.filters.count == SearchQuery.wordLimit)
  }

  @Test(arguments: [7, 8, 9, 10])
  func `takes any text, and reads its own form as the same query`(seed: UInt64) {
    var random = SeededRandom(seed)
    for _ in 0..<25_000 {
      let text = QueryText.random(&random)
      let query = SearchQuery(text)
      let canonical = query.canonicalText
      let again = SearchQuery(canonical)
      guard again == query, again.canonicalText == canonical else {
        Issue.record("\(text.debugDescription) → \(canonical.debugDescription)")
        return
      }
    }
  }

  @Test(arguments: ["a", "\"", "- ", "xã:", "a OR ", "a:", "\u{301}", "“", "a-"])
  func `takes a long text in no time`(part: String) {
    // If its square mattered, this would take minutes.
    let text = String(repeating: part, count: 30_000 / part.utf8.count)
    #expect(ContinuousClock().measure { _ = SearchQuery(text) } < .seconds(30))
  }

  private func expect(_ typed: String, _ meant: String) {
    for form in [typed, typed.decomposedStringWithCanonicalMapping] {
      let query = SearchQuery(form)
      // Compared byte by byte: what is printed is in NFC.
      #expect(Array(query.canonicalText.utf8) == Array(meant.utf8), "\(query.canonicalText)")
      #expect(SearchQuery(query.canonicalText) == query)
      #expect(query.isEmpty == meant.isEmpty)
    }
  }
}

/// Queries as nobody would type them.
enum QueryText {
  private static let pieces = [
    "\"", "“", "”", "«", "-", "--", "OR", " OR ", "xã:", "xa:", "năm:", "doc:", "-báo:", ":", "*",
    ",",
    "..", "2016", "20", " ", "  ", "\u{A0}", "\t", "dân", "vận", "khéo", "Đảng", "nong", "tho",
    "hoà",
    "hòa", "25-NQ/TW", "a", "ß", "İ", "ﬁ", "Ǆ", "ọ\u{302}", "\u{301}", "\u{338}", "=", "≠", "\u{0}",
    "\u{AD}", "한", "ｱ", "²", "½", "😀", "ı", "\u{1F1FB}", "đ", "Đ", "\u{FEFF}", "ǰ", "ﷺ", "\u{323}",
  ]

  static func random(_ random: inout SeededRandom) -> String {
    let count = Int.random(in: 0..<12, using: &random)
    return (0..<count).map { _ in
      if Int.random(in: 0..<8, using: &random) > 0 {
        return pieces.randomElement(using: &random) ?? ""
      }
      let bytes = (0..<4).map { _ in UInt8.random(in: 0...255, using: &random) }
      return String(decoding: bytes, as: UTF8.self)
    }.joined()
  }
}

/// The same numbers in every run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  /// - Source: SplitMix64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
