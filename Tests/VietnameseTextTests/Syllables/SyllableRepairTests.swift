import Testing
import VietnameseText

struct SyllableRepairTests {
  @Test(
    arguments: [
      ("đaị", "đại", .tonePlacement), ("Tóan", "Toán", .tonePlacement),
      ("ca\u{301}\u{302}p", "cấp", .markOrder), ("nguời", "người", .horn),
      ("trưòng", "trường", .horn),
      ("NGỪOI", "NGƯỜI", .horn), ("đươc", "được", .tone), ("nhảc", "nhạc", .tone),
      ("tỏí", "tỏi", .tone),
      ("huyen", "huyện", .marks), ("tiéng", "tiếng", .marks), ("nghà", "ngà", .onset),
      ("kuả", "quả", .onset), ("uyện", "huyện", .firstLetter), ("gười", "người", .firstLetter),
      ("nướ", "nước", .lastLetter), ("trờng", "trường", .innerLetter),
      ("hnư", "như", .swappedLetters),
      ("nguyễnn", "nguyễn", .extraLetter), ("lễhội", "lễ hội", .missingBlank),
      ("Đếnnhư", "Đến như", .missingBlank), ("hộa", "họa", .extraMark),
      ("vưông", "vuông", .extraMark),
    ] as [(String, String, SyllableRepair.Kind)])
  func `suggests what was meant`(word: String, meant: String, kind: SyllableRepair.Kind) throws {
    let suggestions = SyllableRepair.suggestions(for: word)
    let suggestion = try #require(suggestions.first { $0.spelling == meant }, "\(suggestions)")
    #expect(suggestion.kind == kind)
    #expect(Array(suggestion.spelling.utf8) == Array(meant.utf8))
    #expect(suggestions.map(\.kind) == suggestions.map(\.kind).sorted())
    #expect(Set(suggestions.map(\.syllables)).count == suggestions.count)
  }

  @Test(arguments: [
    "huyện", "hoà", "hòa", "dan", "", "25", "UBND", "café", "chào bạn", "vie\u{323}\u{302}t",
  ])
  func `suggests nothing for a syllable in use or what is far from any`(word: String) {
    #expect(SyllableRepair.suggestions(for: word).isEmpty)
  }

  @Test func `orders one kind by use and keeps to the limit`() {
    let suggestions = SyllableRepair.suggestions(for: "uyện")
    #expect(suggestions.first?.spelling == "huyện")
    let ranks = suggestions.filter { $0.kind == .firstLetter }.compactMap(\.rank)
    #expect(ranks == ranks.sorted())
    #expect(SyllableRepair.suggestions(for: "uyện", limit: 1).map(\.spelling) == ["huyện"])
  }

  @Test func `writes in the style that is asked for`() {
    #expect(SyllableRepair.suggestions(for: "thủyy", style: .new).first?.spelling == "thuỷ")
  }

  @Test func `makes a syllable of whatever it is given, or nothing`() {
    var random = RandomText(seed: 9)
    for _ in 0..<300 {
      let word = String(decoding: random.bytes(count: 5), as: UTF8.self)
      for suggestion in SyllableRepair.suggestions(for: word) {
        let words = suggestion.spelling.split(separator: " ").map { Syllable(String($0)) }
        #expect(words == suggestion.syllables)
      }
    }
  }
}
