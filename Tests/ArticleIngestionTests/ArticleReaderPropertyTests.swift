import NewsModel
import Testing
import VietnameseText

@testable import ArticleIngestion

/// Whatever the bytes are, an article that comes of them is whole and safe to show.
@Suite struct ArticleReaderPropertyTests {
  /// Pieces that pages and attacks are made of, and bytes that no character has.
  private static let pieces: [[UInt8]] =
    [
      "Xã Bình Minh tổ chức hội nghị", "\n", "\n\n", "\r\n", "\r", " ", "\u{A0}\t", "\u{3000}", ".",
      "Các tin khác", "Tác giả: ", "Thanh Mai", "12/05/2019", "\u{1B}[31m", "\u{1B}]0;x\u{7}",
      "\u{9B}1m", "\u{7F}", "e\u{302}\u{301}", "a\u{323}\u{302}", "\u{202E}", "đ", "😀", "\u{200B}",
      "Ngày", "Lượt xem: 5", "|", "»", "- ", "“", "”", "năm tháng 5 năm", "Ảnh:", ":", "(", ")",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE1, 0xBB], [0xF0, 0x9F], [0xED, 0xA0, 0x80]]

  private static func page(seed: UInt64) -> [UInt8] {
    var generator = SplitMix(state: seed)
    var page: [UInt8] = []
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      page += pieces.randomElement(using: &generator) ?? []
      if Int.random(in: 0...9, using: &generator) == 0 {
        page.append(UInt8.random(in: 1...255, using: &generator))
      }
    }
    return page
  }

  @Test func `holds for pages of random pieces`() {
    for seed in 0..<400 {
      let page = ArticleReaderPropertyTests.page(seed: UInt64(seed))
      for article in Shared.reader.read(page, path: "x").articles {
        #expect(ArticleReaderPropertyTests.faults(of: article) == [], "seed \(seed)")
      }
    }
  }

  private static func faults(of article: Article) -> [String] {
    let text = Array(article.text.utf8)
    var faults: [String] = []
    var end = 0
    for paragraph in article.paragraphs {
      let start = end == 0 ? 0 : end + 2
      if paragraph.range.lowerBound != start || paragraph.range.isEmpty { faults.append("range") }
      if text[end..<start] != [0x0A, 0x0A][..<(start - end)] { faults.append("separator") }
      if text[paragraph.range].contains(0x0A) { faults.append("line feed in a paragraph") }
      end = paragraph.range.upperBound
    }
    if end != text.count { faults.append("text behind the last paragraph") }
    if !Composition.isComposed(text) { faults.append("not NFC") }
    if hasControl(article.text) || hasControl(article.rawText) { faults.append("control") }
    let kept = article.lines.filter(\.role.isKept).map(\.number)
    if kept != article.paragraphs.map(\.lineNumber) { faults.append("kept lines") }
    let raw = article.rawText.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    if article.lines.contains(where: { $0.number < 1 || $0.number > raw.count }) {
      faults.append("line number")
    }
    return faults
  }

  private static func hasControl(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
    }
  }
}

/// Numbers that look random and are the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
