import Testing
import VietnameseText

struct TextPatternTests {
  /// Marks what the query finds with ⟦ and ⟧.
  private static func marked(_ query: String, in text: String) -> String {
    var bytes = Array(text.utf8)
    for range in TextPattern(query).ranges(in: text).reversed() {
      bytes.insert(contentsOf: Array("⟧".utf8), at: range.upperBound)
      bytes.insert(contentsOf: Array("⟦".utf8), at: range.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("tu son", "xã ⟦Tú Sơn⟧ và xóm ⟦Tự Sơn⟧"),
    ("tú sơn", "xã ⟦Tú Sơn⟧ và xóm Tự Sơn"),
    ("TÚ SƠN", "xã ⟦Tú Sơn⟧"),
    ("tu\u{301} so\u{31B}n", "xã ⟦Tú Sơn⟧"),
    ("tú son", "⟦Tú Sơn⟧, Tú Sót, ⟦Tú Son⟧"),
    ("dan van kheo", "phong trào “⟦Dân vận khéo⟧”"),
    ("5 khong 3 sach", "mô hình “⟦5 không, 3 sạch⟧”"),
    ("5 khong 3 sach", "“⟦5⟧ ⟦không⟧” rồi “⟦3⟧ ⟦sạch⟧”"),
    ("dân vậ", "⟦Dân vậ⟧n khéo"),
    ("van", "⟦Vận⟧ động, ⟦vàn⟧g, tiến vân".replacing("vân", with: "⟦vân⟧")),
    ("hoà", "Khánh ⟦Hòa⟧, ⟦hoà⟧ bình, hoa"),
    ("hòa", "Khánh ⟦Hòa⟧, ⟦hoà⟧ bình, hoa"),
    ("25-nq/tw", "Nghị quyết ⟦25-NQ/TW⟧"),
    ("an", "toàn ⟦án⟧"),
  ])
  func `finds what the query means`(query: String, text: String) {
    let plain = text.filter { $0 != "⟦" && $0 != "⟧" }
    #expect(TextPatternTests.marked(query, in: plain) == text)
  }

  @Test func `covers the marks of decomposed text`() {
    let text = "xa\u{303} Tu\u{301} So\u{31B}n"
    #expect(TextPattern("tu son").ranges(in: text) == [5..<15])
  }

  @Test(arguments: ["", " ", "“…”", "---"])
  func `finds nothing without a word`(query: String) {
    #expect(TextPattern(query).isEmpty)
    #expect(TextPattern(query).ranges(in: "5 không 3 sạch") == [])
  }

  @Test func `tells words with marks from words without`() {
    let words = TextPattern("Dân van KHÉO 5").words
    #expect(words.map(\.hasMarks) == [true, false, true, false])
    #expect(
      words.map { String(decoding: $0.foldedKey, as: UTF8.self) } == ["dan", "van", "kheo", "5"])
    #expect(words[0].exactKey == Array("dân".utf8))
  }
}

struct TextPatternPropertyTests {
  @Test func `finds ranges in order and inside the text, whatever the text`() {
    var random = RandomText(seed: 12)
    for _ in 0..<3_000 {
      let text = String(decoding: random.bytes(count: 20), as: UTF8.self)
      let query = String(decoding: random.bytes(count: 3), as: UTF8.self)
      var last = 0
      for range in TextPattern(query).ranges(in: text) {
        #expect(range.lowerBound >= last && !range.isEmpty && range.upperBound <= text.utf8.count)
        last = range.upperBound
      }
    }
  }

  @Test func `finds what the plainest search finds`() {
    var random = RandomText(seed: 14)
    for _ in 0..<4_000 {
      let text = String(decoding: random.bytes(count: 40), as: UTF8.self)
      let query = String(decoding: random.bytes(count: 4), as: UTF8.self)
      let part = String(text.unicodeScalars.prefix(Int(random.next() % 6)))
      for query in [query, part, Folding.fold(part)] {
        #expect(
          TextPattern(query).ranges(in: text) == SimpleMatcher(query, in: text).ranges,
          "\(Array(query.utf8)) in \(Array(text.utf8))")
      }
    }
  }

  @Test func `finds every text in itself`() {
    var random = RandomText(seed: 13)
    for _ in 0..<3_000 {
      let text = String(decoding: random.bytes(count: 8), as: UTF8.self)
      let pattern = TextPattern(text)
      let found = pattern.ranges(in: text)
      #expect(pattern.isEmpty ? found.isEmpty : found.count == 1)
      let folded = TextPattern(Folding.fold(text)).ranges(in: text)
      #expect(folded == found, "\(Array(text.unicodeScalars))")
    }
  }
}
