@testable import ArticleIngestion

/// An invented page, and what is read of it.
struct SamplePage {
  /// A paragraph that no rule may take for anything else.
  static let opening =
    "Sáng 12/8, bà con thôn Đông cùng cán bộ xã ra quân phát quang hành lang, nạo vét rãnh thoát nước."
  /// Others.
  static let middle =
    "Theo ông trưởng thôn, đoạn đường dài gần hai cây số được đổ bê tông trong vòng một tháng, bà con góp công."
  static let closing =
    "Sau buổi lao động, mọi người cùng nhau trồng hoa mười giờ ven đường, ai cũng thấy vui và khỏe hơn."
  /// The three in paragraphs.
  static let paragraphs = "<p>\(opening)</p><p>\(middle)</p><p>\(closing)</p>"
  static let text = [opening, middle, closing]
  static let headline = "Bà con thôn Đông ra quân làm đường"

  let blocks: [MarkupBlock]

  /// A page whose head states the headline.
  init(_ body: String, head: String = "") {
    let page =
      "<!DOCTYPE html><html><head><meta charset=utf-8><title>\(SamplePage.headline) | Báo</title>"
      + "\(head)</head><body>\(body)</body></html>"
    blocks = MarkupPage(Array(page.utf8)).blocks
  }

  /// The lines of the article.
  var kept: [String] { blocks.filter { $0.rule == nil }.map(\.string) }

  /// The lines that are left out, with the rules.
  var dropped: [String: String] {
    Dictionary(
      blocks.compactMap { block in block.rule.map { (block.string, $0.name) } },
      uniquingKeysWith: { $1 })
  }
}

extension MarkupBlock {
  var string: String { String(decoding: utf8, as: UTF8.self) }
}
