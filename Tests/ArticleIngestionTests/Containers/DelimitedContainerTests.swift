import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct DelimitedContainerTests {
  @Test(arguments: [",", ";", "\t", "|"])
  func `reads rows under a header, whatever stands between fields`(separator: String) {
    let header = ["Tiêu đề", "Nội dung", "Ngày đăng", "Tác giả"].joined(separator: separator)
    let row = [
      "Xã ra quân", "\"Sáng 5/7,; | xã ra quân.\nBà con \"\"hiến đất\"\".\"", "21/03/2016", "Hà",
    ]
    let text = header + "\r\n" + row.joined(separator: separator) + "\r\n"
    let reading = Reading(text + row.joined(separator: separator), path: "a.txt")
    #expect(reading.findings.isEmpty)
    #expect(reading.titles == ["Xã ra quân", "Xã ra quân"])
    #expect(
      reading.texts.first == "Xã ra quân|Sáng 5/7,; | xã ra quân.|Bà con \"hiến đất\".")
    #expect(
      reading.articles.map(\.published) == [
        .init(year: 2016, month: 3, day: 21)!, .init(year: 2016, month: 3, day: 21)!,
      ])
    #expect(reading.articles.map(\.byline) == ["Hà", "Hà"])
  }

  @Test func `reads on behind a quotation mark that nothing closes`() {
    let text = "title,text\nMột,\"Xã ra quân.\nHai,Xã làm đường.\nBa,\"Xã họp.\"\n"
    let reading = Reading(text, path: "a.csv")
    #expect(reading.titles == ["Một", "Hai", "Ba"])
    #expect(reading.kinds == [.badRecords(.openQuote, count: 1, firstLine: 2)])
  }

  @Test func `takes quotation marks within a field as they are`() {
    let text = "title,text\nMột,\"Mô hình \"5 không\" của Hội, xã họp.\"\nXã \"An\" họp,Hết giờ.\n"
    let reading = Reading(text, path: "a.csv")
    #expect(
      reading.texts == ["Một|Mô hình \"5 không\" của Hội, xã họp.", "Xã \"An\" họp|Hết giờ."])
  }

  @Test func `says that a table has no text, and which field has it when it is told`() {
    let text = "id,tin\n1,Xã An Lạc ra quân.\n"
    #expect(
      Reading(text, path: "a.csv").kinds == [.badRecords(.withoutText, count: 1, firstLine: 1)])
    var options = InputOptions()
    options.mappings = [FieldMapping("text=tin")!]
    #expect(Reading(text, path: "a.csv", options: options).texts == ["Xã An Lạc ra quân."])
  }

  @Test func `leaves prose with commas prose`() {
    let text = "Xã An Lạc, huyện Bình Minh, ra quân làm đường.\nNội dung, tiêu đề, đều có.\n"
    #expect(Reading(text, path: "a.txt").articles.count == 1)
  }

  @Test func `does not look for a quotation mark for ever`() {
    let rows = String(repeating: "\"Xã ra quân\n", count: 2_000)
    let reading = Reading("title,text\n" + rows, path: "a.csv")
    #expect(reading.articles.isEmpty)
  }
}
