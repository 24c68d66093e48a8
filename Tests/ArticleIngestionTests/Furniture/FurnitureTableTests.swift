import ReferenceTables
import Testing

@testable import ArticleIngestion

@Suite struct FurnitureTableTests {
  private func mark(_ text: String) -> FurnitureMeaning? {
    Page(Array(text.utf8)).lines.first.flatMap(Shared.table.mark)
  }

  @Test func `has a known match and meaning in every row, and no row twice`() {
    let (columns, rows) = ReferenceTable.furniture.rows()
    #expect(columns == ["phrase", "match", "meaning", "comment"])
    let unknown = rows.filter {
      FurnitureMeaning(rawValue: $0[2]) == nil
        || !["whole", "prefix", "contains", "anywhere", "word"].contains($0[1])
        || LineWord.words($0[0]).isEmpty
    }
    #expect(unknown.isEmpty)
    let keys = rows.map { LineWord.words($0[0]) + LineWord.words($0[1] + $0[2]) }
    #expect(Set(keys).count == keys.count)
  }

  @Test(
    arguments: [
      ("Chia sẻ", .share), ("EmailPrintAa", .share), ("Facebook | Zalo | In bài viết", .share),
      ("Cỡ chữ: A- A A+", .share), ("| Sơ đồ cổng | Hỏi đáp | Góp ý |", .menu),
      ("TRANG THÔNG TIN ĐIỆN TỬ XÃ BÌNH MINH", .site), ("Lượt xem: 1.724", .counter),
      ("  • Đang online: 95", .counter), ("Ý KIẾN BẠN ĐỌC (0)", .commentForm),
      ("Các tin khác", .relatedList), ("CÁC BÀI VIẾT MỚI HƠN", .relatedList),
      ("Xem thêm: Chuyện ở bản Pa Cheo", .relatedItem), ("Từ khóa: xuân, trường", .keywords),
      ("Từ khoá: xuân, trường", .keywords), ("© Bản quyền thuộc về UBND huyện", .imprint),
      ("Trang chu", .menu),
      ("Trang web này sử dụng cookie để phục vụ bạn tốt hơn trong những lần ghé thăm sau.", .menu),
      ("12 people like this. Be the first of your friends.", .share),
      ("image advertisement", .image),
    ] as [(String, FurnitureMeaning)])
  func `knows boilerplate`(text: String, expected: FurnitureMeaning) {
    #expect(mark(text) == expected)
  }

  @Test(arguments: [
    "Thu Hằng", "Chia sẻ khó khăn với người dân vùng lũ", "Xã Bình Minh", "12", "",
    "Bình luận về kết quả hội thi, ông Nam cho rằng các đội đều có chuẩn bị công phu, sáng tạo.",
    "Hôm nay 5 xã ra quân", "Tin vui về bản Pa Cheo", "A Mua",
    "Lớp học giúp mọi người hiểu vì sao web sử dụng cookie, cách giữ mật khẩu.",
  ])
  func `leaves other lines alone`(text: String) {
    #expect(mark(text) == nil)
  }
}
