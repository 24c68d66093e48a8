import Testing
import VietnameseText

struct SyllableReadingsTests {
  @Test(arguments: [
    ("viet", ["việt", "viết"]), ("huyen", ["huyện", "huyền", "huyên"]), ("nguoi", ["người"]),
    ("duoc", ["được"]), ("Nguyen", ["nguyên", "nguyễn"]),
    ("truong", ["trường", "trưởng", "trương"]),
  ])
  func `reads a stripped word, the commonest first`(word: String, commonest: [String]) {
    let readings = Syllable.readings(of: word).map { $0.spelling() }
    #expect(Set(readings.prefix(commonest.count)) == Set(commonest))
  }

  @Test(arguments: [
    ("duơng", ["dương", "dường", "dượng"], ["dung", "đuông", "duông"]),
    ("đuong", ["đường", "đương"], ["dương"]), ("tòan", ["toàn"], ["toán", "tờan"]),
    ("gia", ["gia", "giá", "gịa", "giạ"], ["gìa"]),
  ])
  func `keeps the marks that are there`(word: String, some: [String], none: [String]) {
    let readings = Set(Syllable.readings(of: word).map { $0.spelling() })
    #expect(readings.isSuperset(of: some))
    #expect(readings.isDisjoint(with: none))
  }

  @Test(arguments: ["", "krong", "café", "tỏí", "ubnd", "hai ba", "a1", "nghieengs"])
  func `reads nothing into what is no syllable`(word: String) {
    #expect(Syllable.readings(of: word).isEmpty)
  }

  @Test func `gives for a folded syllable exactly those that fold to it`() {
    let groups = Dictionary(grouping: Syllable.all(), by: \.folded)
    for (folded, syllables) in groups {
      let readings = Syllable.readings(of: folded)
      if Set(readings) != Set(syllables) || readings.count != syllables.count {
        Issue.record("\(folded)")
      }
    }
  }

  @Test func `ranks the common before the rare`() throws {
    let common = try #require(Syllable("của")?.frequencyRank)
    let rarer = try #require(Syllable("khuỷu")?.frequencyRank)
    #expect(common < 20)
    #expect(common < rarer)
    #expect(Syllable("gịa")?.frequencyRank == nil)
    let ranks = Syllable.all().compactMap(\.frequencyRank).sorted()
    let areComplete = ranks == Array(1...ranks.count)
    #expect(areComplete)
    #expect(ranks.count > 6_000)
  }
}
