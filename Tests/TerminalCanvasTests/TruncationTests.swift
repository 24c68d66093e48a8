import TerminalCanvas
import Testing

struct TruncationTests {
  @Test(arguments: [
    (9, "Hải Phòng", "Hải Phòng", "Hải Phòng"), (8, "Hải Phò…", "…i Phòng", "Hải …òng"),
    (3, "Hả…", "…ng", "H…g"), (2, "H…", "…g", "H…"), (1, "…", "…", "…"), (0, "", "", ""),
    (-1, "", "", ""), (50, "Hải Phòng", "Hải Phòng", "Hải Phòng"),
  ])
  func `keeps what was asked for`(columns: Int, start: String, end: String, middle: String) {
    #expect(Truncation.truncated("Hải Phòng", to: columns) == start)
    #expect(Truncation.truncated("Hải Phòng", to: columns, keep: .end) == end)
    #expect(Truncation.truncated("Hải Phòng", to: columns, keep: .middle) == middle)
  }

  @Test func `wide graphemes stay whole`() {
    #expect(Truncation.truncated("漢字漢字", to: 4) == "漢…")
    #expect(Truncation.truncated("漢字漢字", to: 5) == "漢字…")
    #expect(Truncation.truncated("漢字漢字", to: 4, keep: .end) == "…字")
  }

  @Test func `a marker that does not fit is left out`() {
    #expect(Truncation.truncated("Hải Phòng", to: 2, marker: "...") == "Hả")
  }
}
