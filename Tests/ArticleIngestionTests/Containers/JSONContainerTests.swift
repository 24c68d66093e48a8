import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct JSONContainerTests {
  static let line =
    #"{"title": "Xã An Lạc làm đường", "text": "Sáng 5/7, xã An Lạc ra quân.\nBà con hiến đất.", "#
    + #""url": "https://bao.example/1", "date": "2019-07-18T09:28:00+07:00", "author": "Thu Hà"}"#

  @Test func `reads an object a line with all that it states`() throws {
    let reading = Reading(
      JSONContainerTests.line + "\n\n" + JSONContainerTests.line, path: "a.jsonl")
    #expect(reading.findings.isEmpty)
    #expect(reading.articles.map(\.source.record) == [0, 1])
    let article = try #require(reading.articles.first)
    #expect(article.title == "Xã An Lạc làm đường")
    #expect(
      article.text == "Xã An Lạc làm đường\n\nSáng 5/7, xã An Lạc ra quân.\n\nBà con hiến đất.")
    #expect(article.paragraphs.first?.role == .title)
    #expect(article.published == CivilDate(year: 2019, month: 7, day: 18))
    #expect(article.byline == "Thu Hà")
    #expect(article.source.url == "https://bao.example/1")
    #expect(article.source.sha256 == MessageDigest.sha256(Array(JSONContainerTests.line.utf8)))
  }

  @Test func `passes over a bad line in the middle and says where the first is`() {
    let good = JSONContainerTests.line
    let text = [good, "{\"title\": \"cụt", good, "không phải JSON", "{\"title\": \"Tít\"}", good]
    let reading = Reading(text.joined(separator: "\n"), path: "a.jsonl")
    #expect(reading.articles.count == 3)
    #expect(
      reading.kinds == [
        .badRecords(.notJSON, count: 2, firstLine: 2),
        .badRecords(.withoutText, count: 1, firstLine: 5),
      ])
  }

  @Test(arguments: ["a.json", "a.txt", "-"])
  func `reads arrays, single objects and objects behind each other`(path: String) {
    let object = "{\n  \"title\": \"Tin một\",\n  \"text\": \"Xã ra quân [1] {2}.\"\n}"
    #expect(Reading("[\(object),\n\(object)]", path: path).titles == ["Tin một", "Tin một"])
    #expect(Reading(object, path: path).titles == ["Tin một"])
    #expect(Reading(object + "\n" + object, path: path).titles == ["Tin một", "Tin một"])
    #expect(Reading(JSONContainerTests.line, path: path).articles.count == 1)
  }

  @Test func `finds the list under a cover`() {
    let text = """
      {"status": "ok", "data": {"docs": [{"tieu_de": "Một", "noi_dung": "Xã ra quân."},
      {"tieu_de": "Hai", "noi_dung": "Xã làm đường."}]}}
      """
    #expect(Reading(text, path: "a.json").titles == ["Một", "Hai"])
  }

  @Test func `goes on behind a broken element of an array`() {
    let text = """
      [{"title": "Một", "text": "Xã ra quân."}, {"title": "Hai, "text": "Hỏng."},
       {"title": "Ba", "text": "Xã làm đường."}]
      """
    let reading = Reading(text, path: "a.json")
    #expect(reading.titles == ["Một", "Ba"])
    #expect(reading.kinds == [.badRecords(.notJSON, count: 1, firstLine: 1)])
  }

  @Test func `reads an array that is cut short up to there`() {
    let reading = Reading(
      #"[{"title": "Một", "text": "Xã ra quân."}, {"title": "Ha"#, path: "a.json")
    #expect(reading.titles == ["Một"])
    #expect(reading.kinds == [.cutShort(.json)])
  }

  @Test func `leaves a text that begins with a bracket a text`() {
    #expect(Reading("[Ảnh] Xã ra quân làm đường.\n", path: "a.txt").texts.count == 1)
    #expect(Reading("{Ảnh} Xã ra quân làm đường.\n", path: "a.txt").texts.count == 1)
  }

  @Test func `passes over a line that is too long`() {
    let long = #"{"text": ""# + String(repeating: "xã ", count: 400_000) + "\"}"
    let reading = Reading(
      [JSONContainerTests.line, long, JSONContainerTests.line].joined(separator: "\n"),
      path: "a.jsonl", options: InputOptions { $0.recordBytes = 1 << 20 })
    #expect(reading.articles.count == 2)
    #expect(reading.kinds == [.tooLarge(bytes: long.utf8.count, limit: 1 << 20)])
  }

  @Test func `does not look for the end of broken objects for ever`() {
    let broken = String(repeating: #"{"b":{"text":"Xã họp."},"#, count: 2_000)
    let reader = RecordReader(Array(("[" + broken + "]").utf8), path: "a.json")
    var count = 0
    while reader.next() != nil { count += 1 }
    #expect(count == 0)
    #expect(!reader.findings.isEmpty)
  }
}
