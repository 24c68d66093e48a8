import Testing

@testable import ArticleIngestion

@Suite struct MarkupPruningTests {
  @Test(arguments: [
    ("<nav><a href=/>Trang chủ</a></nav>", "Trang chủ", "markup-navigation"),
    ("<div role=navigation>Trang chủ</div>", "Trang chủ", "markup-navigation"),
    ("<div role=banner>Báo Bình Minh</div>", "Báo Bình Minh", "markup-header"),
    (
      "<aside><p>Quà tặng bạn đọc tháng này.</p></aside>", "Quà tặng bạn đọc tháng này.",
      "markup-sidebar"
    ),
    ("<footer>Bản quyền của báo</footer>", "Bản quyền của báo", "markup-footer"),
    ("<form><input name=q>Tìm trong báo</form>", "Tìm trong báo", "markup-form"),
    ("<div class='share-box'>Gửi cho bạn</div>", "Gửi cho bạn", "markup-share"),
    ("<div class='tin-lien-quan'>Xã bên làm cầu</div>", "Xã bên làm cầu", "markup-related"),
    (
      "<div id=binhLuan><p>Rất hay, xin cảm ơn.</p></div>", "Rất hay, xin cảm ơn.",
      "markup-comments"
    ),
    ("<ul class=breadcrumb><li>Xã hội</li></ul>", "Xã hội", "markup-breadcrumb"),
    ("<div class='col sidebar-right'>Giá vàng</div>", "Giá vàng", "markup-sidebar"),
    ("<div class='quang-cao'>Bán nhà</div>", "Bán nhà", "markup-advertisement"),
    ("<div class=newsletterForm>Nhận tin qua thư</div>", "Nhận tin qua thư", "markup-newsletter"),
    ("<div id=cookie-notice>Trang dùng cookie</div>", "Trang dùng cookie", "markup-notice"),
    ("<div class=tags>nông thôn</div>", "nông thôn", "markup-tags"),
    (
      "<div class=author-box><p>Chị viết về làng quê đã mười năm.</p></div>",
      "Chị viết về làng quê đã mười năm.", "markup-author-box"
    ),
  ])
  func `leaves out what an element or its name says is no article`(
    piece: String, line: String, rule: String
  ) {
    let body =
      "<div class=main><h1>\(SamplePage.headline)</h1>\(SamplePage.paragraphs)\(piece)</div>"
    let page = SamplePage(body)
    #expect(page.kept == [SamplePage.headline] + SamplePage.text)
    #expect(page.dropped[line] == rule)
  }

  @Test(arguments: [
    "<p hidden>Ẩn đi.</p>", "<p style='color:red; DISPLAY: none'>Ẩn đi.</p>",
    "<div aria-hidden=true>Ẩn đi.</div>", "<script>var a = 'Ẩn đi.';</script>",
    "<style>.a { content: 'Ẩn đi.' }</style>", "<template><p>Ẩn đi.</p></template>",
    "<iframe>Ẩn đi.</iframe>", "<noscript>Ẩn đi.</noscript>", "<!-- Ẩn đi. -->",
    "<select><option>Ẩn đi.</option></select>", "<button>Ẩn đi.</button>",
  ])
  func `says nothing of what is not shown`(piece: String) {
    let page = SamplePage("<div>\(SamplePage.paragraphs)\(piece)</div>")
    #expect(page.blocks.map(\.string) == SamplePage.text)
  }

  @Test(arguments: [
    "<body class='has-sidebar comments'>", "<div class='widget-area sidebar'>",
    "<div id=menu>", "<form id=aspnetForm><input type=hidden>", "<div class='related share tags'>",
    "<article class='post tag-share category-related'>", "<div style='display:none'>",
    "<aside>", "<footer>", "<div role=complementary>", "<div class='quang-cao'>",
  ])
  func `keeps an article whatever the elements around it are called`(frame: String) {
    let page = SamplePage(frame + SamplePage.paragraphs)
    #expect(page.kept == SamplePage.text)
  }

  @Test func `keeps paragraphs that are all called by a name that means something else elsewhere`()
  {
    let body = SamplePage.text.map { "<div class='subscribe'>\($0)</div>" }.joined()
    #expect(
      SamplePage("<div>\(body)</div><p>Liên hệ tòa soạn.</p>").kept.starts(with: SamplePage.text))
  }

  @Test func `keeps what stands around an icon in a line`() {
    let page = SamplePage(
      "<p>Xã <span class=share>Chia sẻ</span>họp bàn <a class=tags href=/>việc làng</a>.</p>")
    #expect(page.kept == ["Xã họp bàn việc làng."])
  }
}
