import Testing
import VietnameseText

struct SyllablePartsTests {
  @Test(
    arguments: [
      ("gì", "g", "i", .huyen), ("gìn", "g", "in", .huyen), ("giếng", "gi", "êng", .sac),
      ("giá", "gi", "a", .sac), ("giạ", "gi", "a", .nang), ("gịa", "g", "ia", .nang),
      ("giúp", "gi", "up", .sac), ("quý", "qu", "y", .sac), ("quyết", "qu", "yêt", .sac),
      ("quốc", "qu", "ôc", .sac), ("nghiêng", "ngh", "iêng", .ngang), ("thuỷ", "th", "uy", .hoi),
      ("Thủy", "th", "uy", .hoi), ("ương", "", "ương", .ngang), ("yếu", "", "yêu", .sac),
      ("khuya", "kh", "uya", .ngang), ("xoòng", "x", "oong", .huyen), ("ĐẸP", "đ", "ep", .nang),
    ] as [(String, String, String, Tone)])
  func `takes a word apart and puts it together`(
    word: String, onset: String, rhyme: String, tone: Tone
  ) throws {
    let syllable = try #require(Syllable(word))
    #expect([syllable.onset, syllable.rhyme] == [onset, rhyme])
    #expect(syllable.tone == tone)
    #expect(syllable.vowels + syllable.coda == rhyme)
    #expect(Syllable(onset: onset, rhyme: rhyme, tone: tone) == syllable)
  }

  @Test(arguments: [
    ("khuyên", "uyê", "n"), ("oanh", "oa", "nh"), ("người", "ươi", ""), ("ngoẻo", "oeo", ""),
    ("quả", "a", ""), ("rích", "i", "ch"), ("moóc", "oo", "c"),
  ])
  func `tells vowels from coda`(word: String, vowels: String, coda: String) throws {
    let syllable = try #require(Syllable(word))
    #expect([syllable.vowels, syllable.coda] == [vowels, coda])
  }

  @Test(
    arguments: [
      ("g", "a", .nang, "gạ"), ("k", "a", .sac, nil), ("gi", "ia", .nang, nil),
      ("g", "ia", .sac, nil),
      ("b", "ac", .huyen, nil), ("", "", .ngang, nil), ("b", "á", .ngang, nil),
      ("qu", "y", .hoi, "quỷ"),
      ("ngh", "iêngg", .ngang, nil), ("NG", "Ươi", .huyen, "người"),
    ] as [(String, String, Tone, String?)])
  func `joins what goes together`(onset: String, rhyme: String, tone: Tone, word: String?) {
    #expect(Syllable(onset: onset, rhyme: rhyme, tone: tone)?.spelling() == word)
  }

  @Test func `changes the tone where the rhyme takes it`() throws {
    let syllable = try #require(Syllable("toàn"))
    #expect(syllable.with(.sac)?.spelling() == "toán")
    let stopped = try #require(Syllable("toát"))
    #expect(stopped.with(.nang)?.spelling() == "toạt")
    #expect(stopped.with(.huyen) == nil)
  }

  @Test(arguments: [
    ("hoà", "hòa", "hoà", "HOÀ"), ("QUÝ", "quý", "quý", "QUÝ"),
    ("Đưỡng", "đưỡng", "đưỡng", "ĐƯỠNG"),
    ("uỷ", "ủy", "uỷ", "UỶ"), ("khuỷu", "khuỷu", "khuỷu", "KHUỶU"),
  ])
  func `spells in either style and case`(
    word: String, traditional: String, new: String, capitals: String
  ) throws {
    let syllable = try #require(Syllable(word))
    #expect(Array(syllable.spelling().utf8) == Array(traditional.utf8))
    #expect(Array(syllable.spelling(style: .new).utf8) == Array(new.utf8))
    #expect(syllable.spelling(style: .new, capitalization: .all) == capitals)
  }

  @Test func `has the tones in the order of dictionaries`() {
    #expect(Tone.allCases.map(\.name) == ["ngang", "huyền", "hỏi", "ngã", "sắc", "nặng"])
    #expect(Tone.allCases.sorted() == Tone.allCases)
  }
}
