import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct ArticleReaderTests {
  @Test func `joins the kept lines as paragraphs whose ranges are exact`() throws {
    let page = "Xã Bình Minh ra quân\r\n\r\n\u{A0} Sáng\u{3000}5/7,\t xã ra quân.\r\nThu Hà\r\n"
    let article = try #require(Shared.reader.read(Array(page.utf8), path: "a.txt").articles.first)
    let utf8 = Array(article.text.utf8)
    let pieces = article.paragraphs.map { String(decoding: utf8[$0.range], as: UTF8.self) }
    #expect(pieces == ["Xã Bình Minh ra quân", "Sáng 5/7, xã ra quân.", "Thu Hà"])
    #expect(article.text == pieces.joined(separator: "\n\n"))
    #expect(article.lines.map(\.number) == [1, 3, 4])
    #expect(article.paragraphs.map(\.lineNumber) == [1, 3, 4])
  }

  @Test func `composes decomposed letters`() throws {
    let page = "Xa\u{303} Bi\u{300}nh Minh\nđo\u{302}\u{309}i mo\u{31B}\u{301}i\n"
    let article = try #require(Shared.reader.read(Array(page.utf8), path: "a.txt").articles.first)
    #expect(Array(article.text.utf8) == Array("Xã Bình Minh\n\nđổi mới".utf8))
    #expect(Array(article.rawText.utf8) == Array(page.utf8))
  }

  @Test func `names an article after the digest of its bytes alone`() throws {
    let bytes = Array("abc".utf8)
    let article = try #require(Shared.reader.read(bytes, path: "x").articles.first)
    #expect(article.id == "ba7816bf8f01cfea")
    #expect(
      article.source.sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Shared.reader.read(bytes, path: "y").articles.first?.id == article.id)
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{A0}\n\u{200B}"])
  func `finds a page of blanks empty`(page: String) {
    let (articles, findings) = Shared.reader.read(Array(page.utf8), path: "a.txt")
    #expect(articles.isEmpty)
    #expect(findings == [Finding(kind: .empty, path: "a.txt")])
  }

  @Test func `reads on where bytes are invalid, and says how many and where`() throws {
    let bytes = Array("Xã ".utf8) + [0xE1, 0xBA] + Array(" và ".utf8) + [0xFF] + Array("\n".utf8)
    let (articles, findings) = Shared.reader.read(bytes, path: "a.txt")
    #expect(articles.first?.text == "Xã \u{FFFD} và \u{FFFD}")
    #expect(
      findings == [Finding(kind: .invalidBytes(count: 2, firstOffset: 4), path: "a.txt")])
  }

  @Test func `gives no article for bytes that are no text`() {
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
    let (articles, findings) = Shared.reader.read(picture, path: "a.png")
    #expect(articles.isEmpty)
    #expect(findings == [Finding(kind: .binary, path: "a.png")])
  }
}
