import NewsModel
import Testing

@testable import NewsStore

struct FilterWordingsTests {
  @Test(
    arguments: [
      (ListQuery(.models, filter: .with { $0.sponsor = "phu nu" }), ["5 không 3 sạch"]),
      (ListQuery(.models, filter: .with { $0.sponsor = "phú nữ" }), []),
      (
        ListQuery(.articles, filter: .with { $0.sponsor = "Hội Phụ nữ" }),
        ["Phụ nữ Tú Sơn giữ sạch đường làng"]
      ),
      (ListQuery(.communes, filter: .with { $0.sponsor = "phụ nữ" }), ["Tú Sơn"]),
      (
        ListQuery(.models, filter: .with { $0.kind = "mo hinh" }),
        ["5 không 3 sạch", "dân vận khéo"]
      ),
      (ListQuery(.achievements, filter: .with { $0.kind = "nông thôn" }), ["Xã Tú Sơn"]),
      (ListQuery(.achievements, filter: .with { $0.kind = "ntm" }), ["Xã Tú Sơn"]),
      (ListQuery(.achievements, filter: .with { $0.kind = "medal" }), []),
      (ListQuery(.documents, filter: .with { $0.kind = "nghị quyết" }), ["25-NQ/TW"]),
      (ListQuery(.documents, filter: .with { $0.kind = "quyết định" }), []),
      (
        ListQuery(.articles, filter: .with { $0.kind = "nông thôn mới" }),
        ["Người cao tuổi trồng cây bên đê"]
      ),
      (ListQuery(.models, filter: .with { $0.years = 2021...2022 }), ["5 không 3 sạch"]),
      (ListQuery(.models, filter: .with { $0.years = 2023...9999 }), ["dân vận khéo"]),
      (
        ListQuery(.metrics, filter: .with { $0.years = 2019...2021 }),
        ["thu nhập bình quân 48.0", "thu nhập bình quân 64.0"]
      ),
      (
        ListQuery(.modelUses, filter: .with { $0.placeName = "can loc" }),
        ["5 không, 3 sạch Song Lộc"]
      ),
      (ListQuery(.documents, text: "nghi quyet"), ["25-NQ/TW"]),
      (ListQuery(.documents, text: "trung ương"), ["25-NQ/TW"]),
      (ListQuery(.documents, text: "chính phủ"), []),
      (ListQuery(.documents, filter: .with { $0.issuer = "trung uong" }), ["25-NQ/TW"]),
      (ListQuery(.documents, filter: .with { $0.issuer = "hải phòng" }), ["25-NQ/TW"]),
      (ListQuery(.documents, filter: .with { $0.issuer = "chính phủ" }), []),
      (ListQuery(.communes, filter: .with { $0.issuer = "đảng" }), ["Song Lộc", "Tú Sơn"]),
      (ListQuery(.models, text: "phụ nữ"), ["5 không 3 sạch"]),
    ] as [(ListQuery, [String])])
  func `looks at sponsors, kinds, issuers, years and places`(
    query: ListQuery, names: [String]
  ) async throws {
    let folder = try TemporaryFolder()
    let page = try await folder.library().page(query, range: 0..<99)
    #expect(page.items.map(\.name) == names)
    #expect(page.total == names.count)
  }

  @Test(
    arguments: [
      (FilterField.place, "tu", ListQuery.Content.models, ["Tú Sơn"]),
      (.place, "xã", .models, ["Tú Sơn", "Nay", "Đoàn Xá", "Song Lộc"]),
      (.sponsor, "phu", .models, ["Hội Phụ nữ"]), (.kind, "mo", .models, ["mô hình"]),
      (.kind, "nghi", .documents, ["Nghị quyết", "nghị quyết"]), (.year, "20", .models, []),
      (.issuer, "trung", .documents, ["Trung ương Đảng"]),
    ])
  func `completes names that are being typed`(
    field: FilterField, value: String, content: ListQuery.Content, names: [String]
  ) async throws {
    let folder = try TemporaryFolder()
    let found = try await folder.library().names(for: field, value, in: content, limit: 9)
    #expect(found == names || Set(found) == Set(names))
    #expect(found.first == names.first)
  }
}

extension LibraryFilter {
  fileprivate static func with(_ change: (inout LibraryFilter) -> Void) -> LibraryFilter {
    var filter = LibraryFilter()
    change(&filter)
    return filter
  }
}
