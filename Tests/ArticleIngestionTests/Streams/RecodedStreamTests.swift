import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct RecodedStreamTests {
  private static func utf16(_ text: String, isMarked: Bool = true) -> [UInt8] {
    ((isMarked ? [0xFEFF] : []) + Array(text.utf16)).flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
  }

  /// The bytes that the fonts of before Unicode have for some letters.
  private static func tcvn3(_ text: String) -> [UInt8] {
    let letters: [Character: UInt8] = [
      "à": 0xB5, "ã": 0xB7, "á": 0xB8, "ạ": 0xB9, "đ": 0xAE, "ê": 0xAA,
    ]
    return text.flatMap { letters[$0].map { [$0] } ?? Array(String($0).utf8) }
  }

  private static let sentence =
    "Các xã đã làm hàng ngày, trong khi bà con bán hạt đay cho nhau, bao nhiêu là lá."

  @Test(arguments: [true, false])
  func `reads the tables that spreadsheets write`(isMarked: Bool) {
    let text = "Tiêu đề\tNội dung\r\nXã họp\tSáng nay xã họp.\r\n"
    let reading = Reading(RecodedStreamTests.utf16(text, isMarked: isMarked), path: "a.txt")
    #expect(reading.texts == ["Xã họp|Sáng nay xã họp."])
    #expect(reading.findings.isEmpty)
  }

  @Test func `reads JSON in other encodings`() {
    let line = #"{"title": "Xã họp", "text": "Sáng nay xã họp."}"# + "\n"
    let reading = Reading(RecodedStreamTests.utf16(line + line), path: "a.jsonl")
    #expect(reading.titles == ["Xã họp", "Xã họp"])
    let old = #"{"title": "Cá đã hàng", "text": "\#(RecodedStreamTests.sentence)"}"# + "\n"
    let second = Reading(RecodedStreamTests.tcvn3(old + old), path: "a.jsonl")
    #expect(second.articles.count == 2)
    #expect(second.texts.first == "Cá đã hàng|\(RecodedStreamTests.sentence)")
  }

  @Test func `reads pages in other encodings, whatever they declare`() {
    let page =
      "<html><head><meta charset=\"%\"></head><body><p>\(RecodedStreamTests.sentence)</p></body></html>"
    let wide = Reading(RecodedStreamTests.utf16(page), path: "a.html")
    #expect(wide.texts == [RecodedStreamTests.sentence])
    #expect(wide.articles.map(\.source.encoding) == ["UTF-16LE"])
    for charset in ["utf-8", "windows-1252", "x"] {
      let bytes = RecodedStreamTests.tcvn3(page.replacing("%", with: charset))
      let reading = Reading(bytes, path: "a.html")
      #expect(reading.texts == [RecodedStreamTests.sentence])
      #expect(reading.articles.map(\.source.encoding) == ["TCVN3"])
    }
  }
}
