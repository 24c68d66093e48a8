import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct MarkupPageTests {
  static let page = """
    <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">
    <title>Xã An Lạc ra quân làm đường | Báo Bình Minh</title>
    <meta property="og:title" content="Xã An Lạc ra quân làm đường - Báo Bình Minh">
    <meta property="og:site_name" content="Báo Bình Minh">
    <meta property="article:published_time" content="2019-07-18T09:28:00+07:00">
    <link rel="canonical" href="https://bao.example/1.html">
    <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
     {"@type": "NewsArticle", "headline": "Xã An Lạc ra quân làm đường",
      "author": [{"@type": "Person", "name": "Thu Hà"}]}]}</script>
    <style>.a { color: red }</style></head>
    <body class="has-sidebar"><nav><ul><li><a href="/">Trang chủ</a></li></ul></nav>
    <div class="wrapper"><form id="aspnetForm"><main><article>
    <h1>Xã An Lạc  ra quân<br> làm đường</h1>
    <div class="share-box">Chia sẻ bài viết</div>
    <p><b>Sáng 5/7</b>, xã An&nbsp;Lạc ra quân làm đường &amp; trồng hoa,
    bà con <i>hiến</i> 1.250 m² đất.</p>
    <figure><img src="a.jpg" alt="Ảnh"><figcaption>Bà con thôn Đông làm đường.</figcaption></figure>
    <h2>Hiến đất làm đường</h2>
    <ul><li>Thôn Đông: 500 m² đất vườn</li><li>Thôn Đoài: 750 m² đất ruộng</li></ul>
    <table><tr><th>Thôn</th><th>Hộ</th></tr><tr><td>Đông</td><td>12</td></tr></table>
    <p hidden>Ẩn đi.</p><p style="display: none">Ẩn nữa.</p>
    <p>Đến nay xã đã có 12 km đường bê tông, bà con đi lại thuận tiện hơn trước nhiều.</p>
    </article></main></form>
    <aside><h3>Tin khác</h3><p>Xã Bình Minh họp dân bàn việc làm nhà văn hóa thôn.</p></aside>
    <div id="tin-lien-quan"><a href="/2">Xã khác cũng ra quân</a></div></div>
    <footer>Bản quyền thuộc Báo Bình Minh</footer><script>var a = "<p>không</p>";</script>
    </body></html>
    """

  @Test(arguments: ["a.html", "a.txt", "-"])
  func `reads the article of a page with all that the page states`(path: String) throws {
    let reading = Reading(MarkupPageTests.page, path: path)
    #expect(reading.findings.isEmpty)
    let article = try #require(reading.articles.first)
    #expect(article.title == "Xã An Lạc ra quân làm đường")
    #expect(article.published == CivilDate(year: 2019, month: 7, day: 18))
    #expect(article.byline == "Thu Hà")
    #expect(article.source.url == "https://bao.example/1.html")
    #expect(article.source.outlet == "Báo Bình Minh")
    #expect(
      reading.texts == [
        """
        Xã An Lạc ra quân làm đường|Sáng 5/7, xã An Lạc ra quân làm đường & trồng hoa, bà con hiến 1.250 \
        m² đất.|Bà con thôn Đông làm đường.|Hiến đất làm đường|Thôn Đông: 500 m² đất vườn|Thôn Đoài: \
        750 m² đất ruộng|Thôn | Hộ|Đông | 12|Đến nay xã đã có 12 km đường bê tông, bà con đi lại thuận \
        tiện hơn trước nhiều.
        """
      ])
    #expect(article.source.sha256 == MessageDigest.sha256(Array(MarkupPageTests.page.utf8)))
  }

  @Test func `takes roles from elements`() {
    let lines = MarkupPage(Array(MarkupPageTests.page.utf8)).blocks.filter { $0.rule == nil }
    #expect(
      lines.map(\.role) == [
        .heading, .heading, nil, .caption, .heading, .list, .list, .table, .table, nil,
      ])
  }

  @Test(arguments: [
    "", "<html></html>", "<!DOCTYPE html><html><head><title>Trống</title></head></html>",
    "<html><body><script>x</script></body></html>", "<html><body><nav>Trang chủ</nav></body>",
  ])
  func `finds a page without text empty`(page: String) {
    #expect(Reading(page, path: "a.html").kinds == [.empty])
  }

  @Test func `reads a page that is cut short, nested wildly, or of other letters`() {
    let torn = MarkupPageTests.page.utf8.prefix(1500)
    #expect(Reading(Array(torn), path: "a.html").titles == ["Xã An Lạc ra quân làm đường"])
    let deep = "<html><body>" + String(repeating: "<div><b>", count: 50_000) + "Xã họp."
    _ = Reading(deep, path: "a.html")
    let upper = "<HTML><BODY><P>Xã họp.<P>Thôn họp.</BODY>"
    #expect(Reading(upper, path: "a.html").texts == ["Xã họp.|Thôn họp."])
    let xhtml =
      "<?xml version=\"1.0\"?><html xmlns=\"x\"><body><p>Xã họp.<br/>Dân bàn.</p></body></html>"
    #expect(Reading(xhtml, path: "a.xhtml").texts == ["Xã họp.|Dân bàn."])
  }

  @Test func `reads other encodings as they are declared, and UTF-8 whatever is declared`() {
    let page = "<html><head><meta charset=\"%\"></head><body><p>Xã họp: é và à.</p></body></html>"
    let utf8 = page.replacing("%", with: "windows-1252")
    #expect(Reading(utf8, path: "a.html").texts == ["Xã họp: é và à."])
    let latin = Array(page.replacing("%", with: "iso-8859-1").replacing("Xã", with: "X").utf8)
    var bytes: [UInt8] = []
    for (index, byte) in latin.enumerated() where byte < 0x80 || byte > 0xC1 && byte < 0xC4 {
      bytes.append(byte == 0xC3 ? latin[index + 1] | 0x40 : byte)
    }
    let reading = Reading(bytes, path: "a.html")
    #expect(reading.articles.map(\.source.encoding) == ["WINDOWS-1252"])
    #expect(reading.texts.first?.contains("và à") == true)
  }

  @Test func `keeps control characters and escapes out`() {
    let reading = Reading(
      "<html><body><p>Xã\u{1B}[31m &#27;[0m &#7;họp.</p></body></html>", path: "a.html")
    #expect(reading.texts.first?.unicodeScalars.allSatisfy { $0.value >= 0x20 } == true)
  }

  @Test func `is total over pages that are changed anywhere`() {
    let bytes = Array(MarkupPageTests.page.utf8)
    for index in stride(from: 0, to: bytes.count, by: 7) {
      for byte in [0x3C, 0x00, 0xFF, 0x22] as [UInt8] {
        var changed = bytes
        changed[index] = byte
        _ = MarkupDecoding.page(changed, charset: nil)
      }
    }
  }

  @Test(arguments: [
    ("<p>Xã họp.</p><p>Dân bàn.</p>", true), ("Xã họp.<br>Dân bàn.", true),
    ("5 < 6 và 7 > 3", false), ("Xã <An> họp", false), ("", false),
  ])
  func `tells a piece of HTML from text`(text: String, isPiece: Bool) {
    #expect(MarkupSniffer.isPiece(Array(text.utf8)) == isPiece)
  }

  @Test func `reads HTML in the field of a record`() {
    let line =
      #"{"title": {"rendered": "Tin"}, "content": {"rendered": "<p>Xã họp.</p><p>Dân bàn.</p>"}}"#
    #expect(Reading(line, path: "a.jsonl").texts == ["Tin|Xã họp.|Dân bàn."])
  }
}
