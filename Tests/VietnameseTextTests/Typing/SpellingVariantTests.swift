import Testing
import VietnameseText

struct SpellingVariantTests {
  @Test(arguments: [
    ("kỹ", "kĩ"), ("lý", "lí"), ("Mỹ", "Mĩ"), ("tỉ", "tỷ"), ("quy", "qui"), ("Qúi", nil),
    ("QUÝ", "QUÍ"), ("hi", "hy"), ("thi", "thy"), ("sĩ", "sỹ"), ("vi", "vy"), ("Bí", "Bý"),
    ("ky\u{303}", "kĩ"),
    ("ý", nil), ("y", nil), ("tay", nil), ("tai", nil), ("thúy", nil), ("chi", nil), ("phi", nil),
    ("gì", nil), ("nghi", nil), ("kim", nil), ("rì", nil), ("", nil), ("i", nil), ("hiy", nil),
  ])
  func `knows where i and y are a free choice`(word: String, variant: String?) {
    #expect(
      SpellingVariant.ofFinalI(in: word).map { Array($0.utf8) } == variant.map { Array($0.utf8) })
  }
}
