import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct MarkupMetadataTests {
  private func record(_ head: String, _ body: String = "<p>Xã họp.</p>") -> RecordMetadata {
    MarkupPage(Array("<html><head>\(head)</head><body>\(body)</body></html>".utf8)).metadata
  }

  @Test(arguments: [
    (
      "<meta property='og:title' content='Xã An Lạc họp dân - Báo An Lạc'>", "", "Xã An Lạc họp dân"
    ),
    (
      "<meta property='og:title' content='Xã An Lạc - nơi đất hiếu học'>", "",
      "Xã An Lạc - nơi đất hiếu học"
    ),
    (
      "<title>Xã An Lạc họp dân | Báo</title>", "<h1>Báo An Lạc</h1><h1>Xã An Lạc họp dân</h1>",
      "Xã An Lạc họp dân"
    ),
    (
      #"<script type="application/ld+json">{"headline": "Mô hình &#8220;5 không&#8221;"}</script>"#,
      "",
      "Mô hình “5 không”"
    ),
    ("", "<h1>Xã họp</h1>", "Xã họp"),
  ])
  func `finds the headline`(head: String, body: String, title: String) {
    #expect(record(head, body).title == title)
  }

  @Test func `does not take the name of a site for a headline`() {
    #expect(record("<title>Cổng thông tin điện tử xã An Lạc</title>").title == nil)
  }

  @Test(arguments: [
    ("<meta name='pubdate' content='2019-07-18'>", ""),
    ("<meta name='DC.date.issued' content='18/07/2019'>", ""),
    (
      #"<script type="application/ld+json">[{"headline": "x", "datePublished": "2019-07-18"}]</script>"#,
      ""
    ),
    ("", "<time itemprop='datePublished' datetime='2019-07-18T08:00'>x</time>"),
  ])
  func `finds the day of publication`(head: String, body: String) {
    let date = record(head, body).date.flatMap(PublicationDate.day)
    #expect(date?.description == "2019-07-18")
  }

  @Test(arguments: [
    (#"{"headline": "x", "author": {"name": "Thu Hà"}}"#, "Thu Hà"),
    (#"{"headline": "x", "author": "Thu Hà"}"#, "Thu Hà"),
    (#"{"headline": "x", "author": {"name": "admin"}}"#, nil),
    (#"{"headline": "x", "author": {"name": "Ban biên tập"}}"#, nil),
    (#"{"headline": "x", "author": {"name": "Báo X"}, "publisher": {"name": "Báo X"}}"#, nil),
    (#"{"headline": "#, nil),
  ])
  func `finds the author unless it is an account`(annotation: String, author: String?) {
    #expect(record("<script type='application/ld+json'>\(annotation)</script>").author == author)
  }
}
