import NewsModel
import Testing

@testable import CosoCore
@testable import coso

struct ProgressLineTests {
  private func line(
    share: Double = 0.45, articles: Int = 1234, findings: Int = 2, isUTF8: Bool = true,
    language: Language = .vietnamese, seconds: Int = 10
  ) -> ProgressLine {
    var progress = IndexProgress()
    progress.byteCount = 100_000_000
    progress.bytesDone = Int(share * 100_000_000)
    progress.bytesRead = progress.bytesDone
    progress.articles = articles
    progress.findings = findings
    progress.path = "bai-viet/2023/đường hoa.txt"
    return ProgressLine(
      progress: progress, elapsed: .seconds(seconds), language: language, isUTF8: isUTF8)
  }

  @Test(arguments: [
    (
      79,
      "████░░░░░ 45% 1.234 bài 123 bài/s 4,5 MB/s còn 0:13 2 lưu ý  …023/đường hoa.txt"
    ),
    (39, "██░░░░ 45% 1.234 bài 4,5 MB/s còn 0:13"),
    (29, "██░░░░ 45% 1.234 bài còn 0:13"),
    (19, "██░░░ 45% 1.234 bài"),
  ])
  func `leaves out what matters least`(columns: Int, text: String) {
    let shown = line().text(columns: columns)
    #expect(shown.count <= columns)
    #expect(shown == text)
  }

  @Test(arguments: 1...140)
  func `is never wider than the terminal`(columns: Int) {
    let lines = [
      line(), line(articles: 12_345_678, findings: 99_999), line(share: 0), line(share: 1),
      line(seconds: 0),
    ]
    for line in lines where columns >= 20 { #expect(line.text(columns: columns).count <= columns) }
  }

  @Test func `is ASCII where nothing else can be shown`() {
    let text = line(isUTF8: false).text(columns: 79)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.hasPrefix("###") && text.contains("1.234 bai") && text.contains("con 0:13"))
  }

  @Test func `is words for a log`() {
    #expect(
      line(language: .english).plain
        == "45%, 1,234 articles, 123 art./s, 4.5 MB/s, left 0:13, 2 notes")
  }
}
