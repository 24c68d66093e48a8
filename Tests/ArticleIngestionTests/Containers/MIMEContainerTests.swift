import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct MIMEContainerTests {
  private static func message(_ encoding: String, _ body: String) -> String {
    """
    From: <Saved by Blink>\r
    Snapshot-Content-Location: https://bao.example/1\r
    Subject: =?utf-8?Q?Tin?=\r
    MIME-Version: 1.0\r
    Content-Type: multipart/related;\r
    \ttype="text/html";\r
    \tboundary="----x--"\r
    \r
    \r
    ------x--\r
    Content-Type: text/css\r
    \r
    p { color: red }\r
    ------x--\r
    Content-Type: text/html; charset="utf-8"\r
    Content-Transfer-Encoding: \(encoding)\r
    \r
    \(body)\r
    ------x----\r

    """
  }

  @Test(arguments: [
    ("quoted-printable", "<html><body><p>X=C3=A3 h=E1=BB=8Dp=\r\n d=C3=A2n.</p></body></html>"),
    ("base64", "PGh0bWw+PGJvZHk+PHA+WMOjIGjhu41wIGTDom4uPC9w\r\nPjwvYm9keT48L2h0bWw+"),
    ("8bit", "<html><body><p>Xã họp dân.</p></body></html>"),
  ])
  func `reads the page that a browser saved`(encoding: String, body: String) {
    let message = MIMEContainerTests.message(encoding, body)
    for path in ["a.mhtml", "-"] {
      let reading = Reading(message, path: path)
      #expect(reading.texts == ["Xã họp dân."])
      #expect(reading.articles.first?.source.url == "https://bao.example/1")
      #expect(reading.findings.isEmpty)
    }
  }

  @Test func `reads the plain text of a mail, and a message without boundaries`() {
    let head = "Subject: x\nMIME-Version: 1.0\nContent-Type: "
    #expect(Reading(head + "text/plain\n\nXã họp dân.", path: "a.eml").texts == ["Xã họp dân."])
    let torn = head + "multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nXã họp dân."
    #expect(Reading(torn, path: "a.eml").texts == ["Xã họp dân."])
  }

  @Test func `says that a message holds no page`() {
    let text = "MIME-Version: 1.0\nContent-Type: image/png\n\nabc"
    #expect(
      Reading(text, path: "a.mht").kinds == [.badRecords(.withoutText, count: 1, firstLine: 1)])
  }

  @Test func `leaves a text with a colon a text`() {
    #expect(Reading("Tin: Xã họp dân\n\nSáng nay xã họp.", path: "a.txt").articles.count == 1)
  }
}
