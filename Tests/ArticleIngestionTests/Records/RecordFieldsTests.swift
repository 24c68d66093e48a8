import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct RecordFieldsTests {
  private func fields(_ json: String, _ mappings: [String] = []) throws -> RecordFields {
    var scanner = JSONScanner(Array(json.utf8))
    guard case .object(let members) = try scanner.document() else { return RecordFields() }
    return RecordFields(
      members, names: FieldNames(mappings: mappings.compactMap(FieldMapping.init)))
  }

  @Test(arguments: [
    (#"{"headline": "A", "articleBody": "B"}"#, "A", "B"),
    (#"{"Tiêu đề": "A", "noi-dung": "B"}"#, "A", "B"),
    (#"{"name": "x", "title": "A", "text": "y", "maintext": "B"}"#, "A", "B"),
    (#"{"title": {"rendered": "A"}, "content": {"rendered": "B"}}"#, "A", "B"),
    (#"{"_id": 1, "_source": {"title": "A", "body": "B"}}"#, "A", "B"),
    (#"{"title": "A", "data": {"title": "x", "text": "B"}}"#, "A", "B"),
    (#"{"title": "A", "paragraphs": ["B", "C"], "text": " "}"#, "A", "B\nC"),
    (#"{"title": null, "heading": "A", "author": {"title": "x"}, "text": "B"}"#, "A", "B"),
  ])
  func `finds fields by their names`(json: String, title: String, text: String) throws {
    let fields = try fields(json)
    #expect(fields[.title] == Array(title.utf8))
    #expect(fields[.text] == Array(text.utf8))
  }

  @Test func `prefers what the user says`() throws {
    let json = #"{"text": "x", "a": {"b": {"c": "B"}}, "Tên": "A", "title": "y"}"#
    let fields = try fields(json, ["text=a.b.c", "title=Tên"])
    #expect(fields[.title] == Array("A".utf8))
    #expect(fields[.text] == Array("B".utf8))
  }

  @Test func `joins several authors`() throws {
    let json = #"{"text": "x", "authors": [{"name": "Thu Hà"}, {"name": "Văn Nam"}]}"#
    #expect(try fields(json).record([])?.metadata.author == "Thu Hà, Văn Nam")
  }

  @Test(arguments: [
    ("2019-07-18T09:28", "2019-07-18"), ("21/03/2016 15:32", "2016-03-21"),
    ("20160321", "2016-03-21"), ("1458549120", "2016-03-21"), ("1458549120000", "2016-03-21"),
    ("1458549120.5", "2016-03-21"), ("Mon, 21 Mar 2016 08:30:00 +0700", "2016-03-21"),
    ("March 21, 2016", "2016-03-21"), ("Thứ tư, ngày 5 tháng 7 năm 2023", "2023-07-05"),
    ("951782400", "2000-02-29"),
  ])
  func `reads the days that programs and pages write`(text: String, day: String) {
    #expect(PublicationDate.day(in: text)?.description == day)
  }

  @Test(arguments: ["", "0", "5", "hôm qua", "may mắn", "20169999", "99999999999999999999"])
  func `reads no day where none is`(text: String) {
    #expect(PublicationDate.day(in: text) == nil)
  }
}
