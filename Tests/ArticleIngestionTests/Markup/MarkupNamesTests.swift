import ReferenceTables
import Testing

@testable import ArticleIngestion

@Suite struct MarkupNamesTests {
  @Test func `has a meaning for each row of the table`() {
    let rows = ReferenceTable.markupNames.rows().rows
    #expect(rows.count > 200)
    for row in rows {
      #expect(MarkupMeaning.named[row[2]] != nil, "\(row)")
      #expect(["whole", "words", "part"].contains(row[1]), "\(row)")
      #expect(row[0].utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(row)")
    }
    #expect(Set(rows.map { $0[0] + $0[1] + $0[2] }).count == rows.count)
  }

  @Test(
    arguments: [
      ("tin-lien-quan", .related), ("tinLienQuan", .related), ("box_tinlienquan2", .related),
      ("share-box", .share), ("btn-share-fb", .share), ("breadcrumbs", .breadcrumb),
      ("my_breadcrumb_list", .breadcrumb), ("entry-content", .body), ("articleBody", .body),
      ("article__content", .body), ("ctl00_Main_lblNoiDung", .body), ("divArticle", .body),
      ("tags", .tags), ("tag", .tags), ("col-md-4 right-col", .sidebar), ("fck_detail", .body),
      ("binh-luan", .comments), ("wp-caption-text", .caption), ("sapo", .lead),
      ("tac-gia", .byline), ("author-box", [.authorBox, .byline]), ("SiteHeader", .header),
    ] as [(String, MarkupMeaning)])
  func `knows what a class says`(name: String, meaning: MarkupMeaning) {
    #expect(MarkupNames.standard.meaning(of: Array(name.utf8)[...]) == meaning)
  }

  @Test(arguments: [
    "", "   ", "tag-politics", "category-related", "has-sidebar", "no-comments", "shared-values",
    "header", "heading", "radio", "adventure", "elementor-widget", "-", "123", "Ünïcode",
    "socialism", "navy", String(repeating: "share-", count: 100),
  ])
  func `takes nothing for a meaning that is none`(name: String) {
    #expect(MarkupNames.standard.meaning(of: Array(name.utf8)[...]).isEmpty)
  }
}
