import Testing

@testable import ArticleIngestion

@Suite struct MainContentTests {
  private static let menu =
    "<ul>"
    + ["Xã hội", "Kinh tế", "Văn hóa", "Thể thao"].map { "<li><a href=/>\($0)</a></li>" }.joined()
    + "</ul>"
  private static let teasers = (1...5).map { number in
    "<div class=x><h3><a href=/\(number)>Xã bạn khánh thành nhà văn hóa thôn thứ \(number)</a></h3>"
      + "<p>Công trình do bà con góp tiền xây dựng, khởi công từ đầu năm số \(number).</p></div>"
  }.joined()
  private static let title = SamplePage.headline

  /// Pages of the shapes that portals and blogs have.
  static let shapes: [(name: String, body: String)] = [
    (
      "layout tables in a form",
      """
      <form id=aspnetForm><input><table><tr><td colspan=2>\(menu)</td></tr><tr><td>
      <table><tr><td><a href=/>Thông báo mời họp dân</a></td></tr></table></td><td>
      <span class=TitleNews>\(title)</span><br><div id=divArticle>\(SamplePage.paragraphs)</div>
      <table><tr><td><a href=/>Bài cũ hơn về thôn Đoài</a> (12/8)</td></tr></table></td></tr></table></form>
      """
    ),
    (
      "a blog",
      """
      <header id=masthead>\(menu)</header><main><article class='post hentry'><h1>\(title)</h1>
      <div class=entry-content>\(SamplePage.paragraphs)<div class=sharedaddy>Chia sẻ</div></div>
      <div class=jp-relatedposts>\(teasers)</div></article></main><aside class=widget-area>\(teasers)</aside>
      """
    ),
    (
      "fields of a portal server",
      """
      <div id=s4-titlerow>\(menu)</div><table><tr><td><div class=tieude>\(title)</div>
      <div class=ms-rtestate-field>\(SamplePage.text.map { "<div><span>\($0)</span></div>" }.joined())
      </div></td></tr></table><div class=tin-khac>\(menu)</div>
      """
    ),
    (
      "divisions without names",
      """
      <div><div>\(menu)</div><div><div><h1>\(title)</h1></div>
      \(SamplePage.text.map { "<div><div>\($0)</div></div>" }.joined())</div><div>\(teasers)</div></div>
      """
    ),
    (
      "lines parted by breaks",
      """
      <div>\(menu)</div><div><h2>\(title)</h2>\(SamplePage.text.joined(separator: "<br><br>"))</div>
      """
    ),
    (
      "elements of its own",
      """
      <app-root><app-menu>\(menu)</app-menu><app-story><h1>\(title)</h1>
      \(SamplePage.paragraphs)</app-story><app-feed>\(teasers)</app-feed></app-root>
      """
    ),
    (
      "an article in two parts",
      """
      <div>\(menu)</div><section><h1>\(title)</h1><div><p>\(SamplePage.opening)</p></div><div class=ad>
      Mua ngay</div><div><p>\(SamplePage.middle)</p><p>\(SamplePage.closing)</p></div></section>
      """
    ),
    (
      "paragraphs that are not closed",
      """
      <center><a href=/>Trang chủ</a> <a href=/>Liên hệ</a></center><h1>\(title)</h1>
      <p>\(SamplePage.text.joined(separator: "<p>"))
      """
    ),
    (
      "comments longer than the article, under a heading alone",
      """
      <div>\(menu)</div><div><h1>\(title)</h1>\(SamplePage.paragraphs)</div><div><h3>Bình luận (9)</h3>
      \((1...9).map { "<div><p>Bài viết hay quá, quê tôi ở thôn số \($0) cũng làm như vậy từ năm ngoái.</p></div>" }
        .joined())</div>
      """
    ),
    (
      "other stories under a heading, each with a paragraph",
      """
      <div><h1>\(title)</h1>\(SamplePage.paragraphs)</div><div><h2>Tin cùng chuyên mục</h2>\(teasers)</div>
      """
    ),
    (
      "a column before the article",
      """
      <table><tr><td><h4>Giới thiệu</h4><p>Trang tin của xã ra đời để phục vụ bà con, mời góp ý kiến.</p></td>
      <td><h2>\(title)</h2>\(SamplePage.paragraphs)</td></tr></table>
      """
    ),
  ]

  @Test(arguments: shapes)
  func `finds the article on pages of all shapes`(shape: (name: String, body: String)) {
    let kept = SamplePage(shape.body).kept
    #expect(kept == [MainContentTests.title] + SamplePage.text, "\(shape.name)")
  }

  @Test func `takes in what stands between the headline and the text, and its author`() {
    let page = SamplePage(
      """
      <div>\(MainContentTests.menu)</div><h1>\(MainContentTests.title)</h1><span>12/8/2021 09:15</span>
      <h2 class=sapo>Con đường mới giúp việc đi lại của bà con thuận tiện hơn trước.</h2>
      <div class=noi-dung-tin>\(SamplePage.paragraphs)</div><div class=tac-gia>Thu Hà</div>
      <div>\(MainContentTests.teasers)</div>
      """)
    #expect(
      page.kept == [
        MainContentTests.title, "12/8/2021 09:15",
        "Con đường mới giúp việc đi lại của bà con thuận tiện hơn trước.",
      ] + SamplePage.text + ["Thu Hà"])
  }

  @Test func `keeps headings over text, lists, quotations, captions, tables and lines of a poem`() {
    let page = SamplePage(
      """
      <article><h1>\(MainContentTests.title)</h1><p>\(SamplePage.opening)</p>
      <h2>Cách làm</h2><ul><li>Họp dân bàn bạc</li><li>Góp công làm đường</li></ul>
      <blockquote>Ai cũng vui.</blockquote><figure><img src=a><figcaption>Bà con làm đường.</figcaption></figure>
      <table><tr><th>Thôn</th><th>Mét</th></tr><tr><td>Đông</td><td>120</td></tr></table>
      <pre>Đường quê nay đã rộng dài
      Ai về cũng nhớ công người thôn Đông</pre><h2>Xem ảnh</h2></article>
      """)
    #expect(
      page.kept == [
        MainContentTests.title, SamplePage.opening, "Cách làm", "Họp dân bàn bạc",
        "Góp công làm đường",
        "Ai cũng vui.", "Bà con làm đường.", "Thôn | Mét", "Đông | 120",
        "Đường quê nay đã rộng dài",
        "Ai về cũng nhớ công người thôn Đông",
      ])
    #expect(page.dropped == ["Xem ảnh": "markup-empty-section"])
  }

  @Test func `drops links between paragraphs, and keeps those that are sentences or head text`() {
    let page = SamplePage(
      """
      <div><h1>\(MainContentTests.title)</h1><p>\(SamplePage.opening)</p>
      <p><b><a href=/>Xã bạn khánh thành cây cầu mới</a></b></p>
      <h3><a href=/>Thôn Đoài cũng bắt tay vào việc</a></h3><p>\(SamplePage.middle)</p>
      <p>\(SamplePage.closing)</p></div>
      """)
    #expect(page.kept.count == 5)
    #expect(page.dropped == ["Xã bạn khánh thành cây cầu mới": "markup-link-density"])
  }

  @Test func `takes the stated text where the page prints only its beginning`() {
    let text = SamplePage.text.joined(separator: #"\n\n"#)
    let annotation = #"{"@type": "NewsArticle", "headline": "Tin", "articleBody": "\#(text)"}"#
    let page = SamplePage(
      "<h1>\(MainContentTests.title)</h1><p>Sáng 12/8, bà con thôn Đông…</p><p>Đăng ký để đọc tiếp.</p>",
      head: "<script type=application/ld+json>\(annotation)</script>")
    #expect(page.kept.suffix(3) == SamplePage.text[...])
    #expect(!page.kept.contains("Đăng ký để đọc tiếp."))
  }

  @Test func `prints a line once that galleries print for each picture`() {
    let again = String(repeating: "<div>Ảnh làm đường</div>", count: 6)
    let page = SamplePage("<div><p>\(SamplePage.opening)</p>\(again)\(SamplePage.paragraphs)</div>")
    #expect(page.kept == SamplePage.text)
    #expect(page.dropped["Ảnh làm đường"] == "markup-repeated")
  }

  @Test(arguments: [
    "<div class=comments><p>Xã họp.</p></div>", "<div class=sidebar>Xã họp.</div>",
    "<form><input>Xã họp.</form>", "<ul><li><a href=/>Xã họp.</a></li></ul>",
    "<h1>Xã họp.</h1>", "Xã họp.", "<td>Xã họp.",
  ])
  func `never loses all that a page says`(body: String) {
    #expect(SamplePage(body).kept == ["Xã họp."])
  }

  @Test(arguments: [
    "<div>", "<div class='comment share'>x ", "<b></i>", "<font><div></b>", "<i><p>", "<ul><li>x ",
    "<table><tr><td>x", "<a href=x>x ", "<h1>", "<form>", "<h3>Tin khác</h3>", "<p>Bình luận</p>",
    "</div>", "<section><p class=caption>x",
  ])
  func `reads what stands behind any number of elements that are not closed`(piece: String) {
    let frame = "<p>\(SamplePage.opening)</p>" + String(repeating: piece, count: 3000)
    let page = SamplePage(frame + "<div><p>\(SamplePage.middle)</p></div>")
    #expect(page.blocks.map(\.string).contains(SamplePage.middle))
  }
}
