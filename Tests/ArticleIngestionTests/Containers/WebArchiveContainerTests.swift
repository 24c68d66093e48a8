import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct WebArchiveContainerTests {
  static func record(
    _ type: String, _ body: String, url: String = "https://bao.example/1",
    kind: String = "text/plain",
    length: Int? = nil
  ) -> String {
    """
    WARC/1.0\r
    WARC-Type: \(type)\r
    WARC-Target-URI: \(url)\r
    Content-Type: \(kind)\r
    Content-Length: \(length ?? body.utf8.count)\r
    \r
    \(body)\r
    \r

    """
  }

  static func answer(_ page: String, _ fields: String = "", status: String = "200 OK") -> String {
    "HTTP/1.1 \(status)\r\nContent-Type: text/html; charset=utf-8\r\n\(fields)\r\n\(page)"
  }

  private static let text =
    record("warcinfo", "software: x") + record("conversion", "Xã họp.\nDân bàn.")
  private static let page =
    "<html><head><title>Thôn họp</title></head><body><p>Thôn họp.</p></body></html>"

  @Test func `reads texts and pages with their addresses`() {
    let warc =
      WebArchiveContainerTests.text
      + WebArchiveContainerTests.record(
        "response", WebArchiveContainerTests.answer(WebArchiveContainerTests.page),
        url: "https://bao.example/2", kind: "application/http; msgtype=response")
      + WebArchiveContainerTests.record("request", "GET / HTTP/1.1\r\n\r\n")
      + WebArchiveContainerTests.record("response", "x", url: "dns:bao.example", kind: "text/dns")
      + WebArchiveContainerTests.record(
        "response", WebArchiveContainerTests.answer("Không thấy", status: "404 Not Found"))
    let reading = Reading(warc, path: "a.warc")
    #expect(reading.findings.isEmpty)
    #expect(reading.texts == ["Xã họp.|Dân bàn.", "Thôn họp."])
    #expect(
      reading.articles.map(\.source.url) == ["https://bao.example/1", "https://bao.example/2"])
    #expect(
      reading.articles.last?.source.sha256
        == MessageDigest.sha256(Array(WebArchiveContainerTests.page.utf8)))
  }

  @Test func `puts pages together that were sent in pieces`() {
    let body = "5\r\n<html\r\n1A;x\r\n><body><p>Th\u{F4}n h\u{1ECD}p.</p>\r\n0\r\n\r\n"
    let warc = WebArchiveContainerTests.record(
      "response", WebArchiveContainerTests.answer(body, "Transfer-Encoding: chunked\r\n"))
    #expect(Reading(warc, path: "a.warc").texts == ["Thôn họp."])
  }

  @Test(arguments: [-1, 0, 5, 14, 25, 100, 300, 600])
  func `reads up to the next record where a length is wrong`(length: Int) {
    let wrong = WebArchiveContainerTests.record("conversion", "Thôn Đông họp.", length: length)
    let reading = Reading(
      WebArchiveContainerTests.text + wrong + WebArchiveContainerTests.text, path: "a.wet")
    #expect(reading.texts == ["Xã họp.|Dân bàn.", "Thôn Đông họp.", "Xã họp.|Dân bàn."])
    #expect(reading.kinds == [.badRecords(.wrongLength, count: 1, firstLine: 3)])
  }

  @Test func `reads up to where an archive is cut short`() {
    let bytes = Array(WebArchiveContainerTests.text.utf8)
    let reading = Reading(Array(bytes.dropLast(8)), path: "a.wet")
    #expect(reading.articles.count == 1)
    #expect(reading.kinds == [.cutShort(.warc)])
    let head = Reading(Array((bytes + bytes).prefix(bytes.count + 30)), path: "a.wet")
    #expect(head.articles.count == 1)
    #expect(head.kinds == [.cutShort(.warc)])
  }

  @Test func `passes over a record that is too long`() {
    let options = InputOptions { $0.recordBytes = 2000 }
    let long = WebArchiveContainerTests.record(
      "conversion", String(repeating: "Xã họp.\n", count: 900))
    let reading = Reading(
      long + WebArchiveContainerTests.text, path: "a.wet", options: options)
    #expect(reading.texts == ["Xã họp.|Dân bàn."])
    #expect(reading.kinds == [.tooLarge(bytes: 9900, limit: 2000)])
  }

  @Test func `is total over archives that are changed anywhere`() {
    let bytes = Array((WebArchiveContainerTests.text + WebArchiveContainerTests.text).utf8)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x15
      let reader = RecordReader(changed, path: "a")
      while reader.next() != nil {}
      let torn = RecordReader(Array(bytes[..<index]), path: "a")
      while torn.next() != nil {}
    }
  }
}
