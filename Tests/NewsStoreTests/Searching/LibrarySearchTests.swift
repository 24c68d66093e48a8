import Foundation
import NewsModel
import NewsStore
import Testing

struct LibrarySearchTests {
  @Test(
    arguments: [
      // Units, models, indicators and documents by name; articles by text.
      ("tu son", ["places: xã Tú Sơn", "articles: women, elders"]),
      ("tú sơn", ["places: xã Tú Sơn", "articles: women, elders"]),
      ("TÚ SƠN", ["places: xã Tú Sơn", "articles: women, elders"]),
      ("xã tú s", ["places: xã Tú Sơn", "articles: elders, women"]),
      ("tù sơn", []),
      ("tu sơn kien thuy", ["places: xã Tú Sơn"]),
      ("5 khong 3 sach", ["models: 5 không 3 sạch", "articles: women, fields"]),
      ("“5 không”, 3 sạ", ["models: 5 không 3 sạch", "articles: women, fields"]),
      ("dan van kheo", ["models: dân vận khéo", "articles: elders, essay"]),
      ("dân vận", ["models: dân vận khéo", "articles: essay, elders, fields"]),
      ("thu nhap", ["indicators: thu nhập bình quân", "articles: women, fields"]),
      ("25-NQ/TW", ["documents: Nghị quyết 25-NQ/TW", "articles: women, fields"]),
      ("25-nq", ["documents: Nghị quyết 25-NQ/TW", "articles: women, fields"]),
      // đ is a letter of its own: typed, it must be there.
      ("đê", ["articles: elders"]),
      ("de", ["articles: elders"]),
      // The last word is the beginning of one, the others are whole.
      ("canh dong ma", ["articles: fields"]),
      ("can don mau", []),
      // Keys of Telex and VNI, where no typing program listens.
      ("daan vaanj kheos", ["models: dân vận khéo", "articles: elders, essay"]),
      ("da6n va6n5 kheo1", ["models: dân vận khéo", "articles: elders, essay"]),
      ("dan vaanj", ["models: dân vận khéo", "articles: essay, elders, fields"]),
      ("thu nhaapj binhf", ["indicators: thu nhập bình quân", "articles: women, fields"]),
      ("tus sown", ["places: xã Tú Sơn", "articles: women, elders"]),
      ("xax tus sown kieens thuyj", ["places: xã Tú Sơn"]),
      ("tuf sown", []),
      // Whatever is typed on the way to a query.
      ("\"nguoi cao t", ["articles: elders"]),
      ("canh dong AND", []),
      ("", []), (" ", []), ("-", []), ("*", []), ("\"", []), ("a:", ["articles: "]), ("(", []),
      ("NEAR(", []), ("^", []), ("\u{0}", []), ("folded : x", []), ("'; DROP TABLE article", []),
      (String(repeating: "a ", count: 500), []),
    ] as [(String, [String])])
  func `finds everything a query means`(query: String, groups: [String]) async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library()
    let expected = groups.filter { !$0.hasSuffix(": ") }
    for form in [query, query.decomposedStringWithCanonicalMapping] {
      let found = try await library.search(form, limitPerGroup: 10)
      #expect(Array(found.query.utf8) == Array(form.utf8))
      #expect(found.groups.map(describe) == expected)
      for group in found.groups { #expect(group.total == group.hits.count) }
    }
  }

  @Test(arguments: ["tu son", "dân vận", "\"thu nhap\"", "25-nq", "năm:2021"])
  func `reads excerpts with the rows or after them`(query: String) async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library()
    let whole = try await library.search(query, limitPerGroup: 10)
    let rows = try await library.search(query, limitPerGroup: 10, excerpts: 1)
    let (hits, first) = (whole.groups.last?.hits ?? [], rows.groups.last?.hits ?? [])
    #expect(first.prefix(1) == hits.prefix(1))
    #expect(first.dropFirst().allSatisfy { $0.snippet == nil && $0.range == nil })
    #expect(try await library.excerpts(of: query, in: first) == hits)
    #expect(hits.map(\.item) == first.map(\.item))
  }

  @Test(arguments: [
    // Typed on the way to “Hoàng”, which is not spelled with the tone of a whole “hòa”.
    ("hoà", ["place", "name", "whole"]), ("hoàn", ["name"]), ("hoàng", ["name"]),
    ("hòa", ["place", "whole"]), ("hoà ", ["place", "name", "whole"]),
    ("ông hoà", ["name"]), ("yên hoà", ["place"]), ("hoà vui", ["whole"]), ("yen hoà", ["place"]),
  ])
  func `follows a tone that moves while a word is typed`(query: String, ids: [String]) async throws
  {
    let folder = try TemporaryFolder()
    let library = try folder.library([
      Draft("name", "2021-01-01", "Chuyện nhà ông Hoàng", "Một vụ lúa được mùa."),
      Draft("whole", "2022-01-01", "Ngày hội", "Thôn xóm thuận hòa vui vẻ."),
      Draft("place", "2023-01-01", "Phường Yên Hòa trồng cây", "Cả phường cùng làm."),
    ])
    let found = try await library.searchArticles(query, limit: 9)
    #expect(found.hits.map(\.articleID) == ids)
    #expect(found.hits.allSatisfy { $0.range != nil })
    let listed = try await library.page(ListQuery(.articles, text: query), range: 0..<9)
    #expect(listed.total == ids.filter { $0 != "whole" }.count)
  }

  @Test(arguments: [
    // Keys of one word may be that word: both are found, the syllable as a whole.
    ("as", ["asean", "asia"]), ("xoxo", ["letters"]), ("list", ["letters", "liter"]),
    ("lít", ["liter"]),
    ("tu son", ["village"]), ("nghij quyeets", ["village"]), ("nghi5 quyet61", ["village"]),
    ("nghị quyết", ["village"]), ("xax tus", ["village"]), ("nghij quyeesn", []),
  ])
  func `takes plain words as typed, and keys for what they type`(
    query: String, ids: [String]
  ) async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([
      Draft("asean", "2024-01-01", "Hội nghị ASEAN", "Các nước bàn việc chung."),
      Draft("asia", "2023-01-01", "Bơi lội", "Giải vô địch châu Á mở màn."),
      Draft("hot", "2022-01-01", "Trời nóng", "Nắng từ sáng, ánh nắng gắt."),
      Draft("letters", "2021-01-01", "Thư xoxo", "Một list nhạc."),
      Draft("liter", "2020-01-01", "Giá xăng", "Mỗi người mua một lít."),
      Draft("village", "2019-01-01", "Xã Tú Sơn", "Nghị quyết của xã được thông qua."),
    ])
    let found = try await library.searchArticles(query, limit: 9)
    #expect(found.hits.map(\.articleID) == ids)
    #expect(found.total == ids.count)
    #expect(found.hits.allSatisfy { $0.snippet?.highlighted.isEmpty == false })
  }

  @Test func `puts articles with the words side by side first, the newest first among them`()
    async throws
  {
    let folder = try TemporaryFolder()
    let library = try folder.library([
      Draft("01", "2024-01-01", "Đường mới", "Nông dân hiến đất. Thôn làm đường mới."),
      Draft("02", "2020-01-01", "Cờ đỏ", "Xây dựng nông thôn mới ở vùng cao."),
      Draft("03", "2021-01-01", "Sáng nhà", "Phong trào nông thôn, mới và cũ."),
      Draft("04", "2025-01-01", "Việc khác", "Không có gì."),
    ])
    let group = try await library.searchArticles("nong thon moi", limit: 10)
    #expect(group.hits.map(\.articleID) == ["03", "02", "01"])
    let second = try await library.searchArticles("nong thon moi", limit: 2, offset: 1)
    #expect(second.total == 3)
    #expect(second.hits.map(\.articleID) == ["02", "01"])
    let last = try await library.searchArticles("nong thon moi", limit: 5, offset: 2)
    #expect(last.hits.map(\.articleID) == ["01"])
  }

  @Test func `shows the words around the best match and where it is`() async throws {
    let folder = try TemporaryFolder()
    let group = try await folder.library().searchArticles("5 khong 3 sach", limit: 1)
    let hit = try #require(group.hits.first)
    #expect(group.total == 2)
    #expect(hit.label.text == "Phụ nữ Tú Sơn giữ sạch đường làng")
    #expect(hit.snippet?.highlighted == ["5 không 3 sạch"])
    #expect(hit.snippet?.text.hasPrefix("Chi hội thôn Đông") == true)
    let text = Array(Samples.women.analyzed.article.text.utf8)
    let range = try #require(hit.range)
    #expect(String(decoding: text[range], as: UTF8.self) == "5 không 3 sạch")
  }

  @Test(
    arguments: [
      (LibraryFilter.within(Units.haTinh), ["c3c3c3c3c3c3c3c3"]),
      (.year(2022), ["a1a1a1a1a1a1a1a1"]),
      (.article("c3"), ["c3c3c3c3c3c3c3c3"]),
      (.within(Units.doanXa), []),
    ] as [(LibraryFilter, [String])])
  func `searches only what a filter lets through`(
    filter: LibraryFilter, ids: [String]
  ) async throws {
    let folder = try TemporaryFolder()
    let group = try await folder.library().searchArticles("sach", filter: filter, limit: 9)
    #expect(group.hits.map(\.articleID) == ids)
    #expect(group.total == ids.count)
  }

  @Test func `gives exact totals with few hits`() async throws {
    let folder = try TemporaryFolder()
    let found = try await folder.library().search("dan van", limitPerGroup: 1)
    let articles = try #require(found.groups.last)
    #expect(articles.total == 3)
    #expect(articles.hits.count == 1)
  }

  @Test(
    arguments: [
      ("tu son", nil, [Units.tuSon]), ("Xã Tú Sơn", nil, [Units.tuSon]),
      ("tù sơn", nil, []), ("Tú Sơn", .commune, [Units.tuSon]), ("Tú Sơn", .district, []),
      ("Tú Sơn, Kiến Thụy", nil, [Units.tuSon]), ("tu son, hai phong", nil, [Units.tuSon]),
      ("Tú Sơn, Hà Tĩnh", nil, []), ("pre2025:31", nil, [Units.haiPhong]),
      ("tu", nil, []), ("", nil, []), (",", nil, []),
    ] as [(String, PlaceLevel?, [Place])])
  func `knows which units a typed name means`(
    name: String, level: PlaceLevel?, places: [Place]
  ) async throws {
    let folder = try TemporaryFolder()
    let ids = try await folder.library().placeIDs(named: name, level: level)
    #expect(ids == places.map(\.id))
  }

  @Test(arguments: [
    ("tu sn", ["Tú Sơn"]), ("Kien Thui", ["Kiến Thụy"]), ("dan van kheu", ["dân vận khéo"]),
    ("xyz", []), ("", []),
  ])
  func `offers the nearest names`(name: String, names: [String]) async throws {
    let folder = try TemporaryFolder()
    #expect(try await folder.library().suggestions(for: name) == names)
  }

  private func describe(_ group: SearchResults.Group) -> String {
    let names = [
      "a1a1a1a1a1a1a1a1": "women", "b2b2b2b2b2b2b2b2": "elders", "c3c3c3c3c3c3c3c3": "fields",
      "d4d4d4d4d4d4d4d4": "essay",
    ]
    let hits = group.hits.map { names[$0.articleID] ?? $0.label.text }
    return "\(group.kind.rawValue): \(hits.joined(separator: ", "))"
  }
}

extension SearchResults.Hit {
  /// The identity of the article that was found; empty for other things.
  var articleID: String {
    if case .article(let summary) = item { summary.article.id } else { "" }
  }
}
