import ReferenceTables
import Testing

@testable import ArticleIngestion

@Suite struct CueHeadingsTests {
  @Test func `has a meaning for each row of the table`() {
    let rows = ReferenceTable.markupHeadings.rows().rows
    #expect(rows.count > 150)
    for row in rows {
      #expect(["comments", "related", "notice", "line", "imprint"].contains(row[1]), "\(row)")
    }
    #expect(Set(rows.map { $0[0] }).count == rows.count)
  }

  @Test(
    arguments: [
      ("Bình luận (12)", .comments), ("3 Comments", .comments), ("TIN LIÊN QUAN", .related),
      ("Related stories:", .related), ("Lesen Sie auch", .related), ("Читайте также", .related),
      ("関連記事", .related), ("About the author", .notice),
      ("Bình luận của chuyên gia về mùa vụ", nil), ("Comments from the mayor", nil), ("", nil),
    ] as [(String, MarkupRule?)])
  func `knows the headings over what is no article`(line: String, rule: MarkupRule?) {
    #expect(CueHeadings.standard.rule(of: Array(line.utf8)) == rule)
  }

  @Test(
    arguments: [
      ("Advertisement", false, .notice), ("5 min read", false, .notice),
      ("© 2021 Báo Bình Minh", false, .footer),
      ("Bình Minh Ltd. All rights reserved.", false, .footer),
      ("Đọc thêm: Xã bạn làm cầu mới", true, .related), ("Đọc thêm: sách và báo", false, nil),
      ("Xã An Lạc: làm đường mới", true, nil), ("", true, nil),
    ] as [(String, Bool, MarkupRule?)])
  func `knows lines that are no article by their own words`(
    line: String, isLinked: Bool, rule: MarkupRule?
  ) {
    #expect(CueHeadings.standard.rule(ofLine: Array(line.utf8), isLinked: isLinked) == rule)
  }
}
