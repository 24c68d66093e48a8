import NewsModel
import NewsStore
import Testing

struct LibraryListsTests {
  @Test(
    arguments: [
      (ListQuery(.provinces), ["Hà Tĩnh", "Hải Phòng"]),
      (ListQuery(.districts), ["Can Lộc", "Kiến Thụy"]),
      (ListQuery(.communes), ["Đoàn Xá", "Song Lộc", "Tú Sơn"]),
      (ListQuery(.communes, isReversed: true), ["Tú Sơn", "Song Lộc", "Đoàn Xá"]),
      (ListQuery(.communes, sort: .count), ["Tú Sơn", "Song Lộc", "Đoàn Xá"]),
      (ListQuery(.communes, text: "tu son"), ["Tú Sơn"]),
      (ListQuery(.communes, text: "doan"), ["Đoàn Xá"]),
      (ListQuery(.communes, text: "xã son"), ["Song Lộc", "Tú Sơn"]),
      (ListQuery(.communes, text: "sòn"), []),
      (
        ListQuery(.communes, filter: LibraryFilter().within(Units.haiPhong.id)),
        ["Đoàn Xá", "Tú Sơn"]
      ),
      (
        ListQuery(.unit, filter: LibraryFilter().within(Units.kienThuy.id)),
        [
          "Đoàn Xá", "Tú Sơn", "models 2", "metrics 2", "achievements 1", "documents 1",
          "articles 2",
        ]
      ),
      (
        ListQuery(.unit, filter: LibraryFilter().within(Units.doanXa.id)),
        ["models 1", "metrics 1"]
      ),
      (
        ListQuery(.articles),
        [
          "Người cao tuổi trồng cây bên đê", "Phụ nữ Tú Sơn giữ sạch đường làng",
          "Cánh đồng mẫu ở Song Lộc", "Đôi điều về dân vận",
        ]
      ),
    ] as [(ListQuery, [String])])
  func `lists units and articles`(query: ListQuery, names: [String]) async throws {
    let folder = try TemporaryFolder()
    let page = try await folder.library().page(query, range: 0..<100)
    #expect(page.items.map(\.name) == names)
    #expect(page.total == names.count)
  }
}

extension ListItem {
  /// What tells rows apart in these tests.
  var name: String {
    switch self {
    case .place(let row): row.place.name
    case .section(let row): "\(row.content.rawValue) \(row.count)"
    case .article(let row): row.article.title
    case .model(let row): row.name
    case .modelUse(let row): "\(row.name) \(row.place?.name ?? "-")"
    case .indicator(let row): row.name
    case .metric(let row): "\(row.metric.indicator) \(row.metric.value)"
    case .achievement(let row): row.achievement.holder
    case .document(let row): row.number
    case .citation(let row): "\(row.number) \(row.place?.name ?? "-")"
    }
  }
}
