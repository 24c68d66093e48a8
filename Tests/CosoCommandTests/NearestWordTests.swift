import Testing

@testable import coso

struct NearestWordTests {
  @Test(arguments: [
    ("serach", "search"), ("modles", "models"), ("lst", "list"), ("index", "index"),
    ("analyse", "analyze"),
  ])
  func `finds the word that was meant`(typed: String, meant: String) {
    let words = ["search", "models", "list", "index", "analyze", "stats"]
    #expect(NearestWord.nearest(to: typed, among: words) == meant)
  }

  @Test(arguments: ["", "bai-viet", "zzzzzz"])
  func `finds nothing for a word that is like none`(typed: String) {
    #expect(NearestWord.nearest(to: typed, among: ["search", "models", "stats"]) == nil)
  }
}
