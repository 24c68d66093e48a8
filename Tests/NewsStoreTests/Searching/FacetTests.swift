import NewsModel
import NewsStore
import Testing

struct FacetTests {
  @Test func `counts what is found by unit, year, model and outlet`() async throws {
    let folder = try TemporaryFolder()
    let facets = try await folder.library().facets(of: "dan van OR sach")
    #expect(
      facets.map(describe) == [
        "province 2: Hải Phòng 2, Hà Tĩnh 1",
        "district 2: Kiến Thụy, Hải Phòng 2, Can Lộc, Hà Tĩnh 1",
        "commune 2: Tú Sơn, Kiến Thụy 2, Song Lộc, Can Lộc 1",
        "year 3: 2023 1, 2022 1, 2021 1",
        "model 2: 5 không 3 sạch 2, dân vận khéo 1", "outlet 1: Báo Mẫu 4",
      ])
    let few = try await folder.library().facets(of: "dan van OR sach", limit: 1)
    #expect(few.first.map(describe) == "province 2: Hải Phòng 2")
  }

  @Test func `narrows a search to as many as it says`() async throws {
    let folder = try TemporaryFolder()
    var invented = InventedArticles(seed: 3)
    let library = try folder.library(invented.drafts(120))
    let queries = [
      "dan", "nong OR sach", "\"dan van\"", "-moi", "năm:2015", "dan năm:2010..2020", "xã:\"tú sơn",
      "-báo:\"không có\" dan", "mô-hình:vuon dan",
    ]
    for query in queries {
      for facet in try await library.facets(of: query, limit: 100) {
        #expect(facet.total == facet.values.count)
        for value in facet.values {
          let narrowed = try await library.searchArticles(value.query, limit: 1)
          #expect(narrowed.total == value.count, "\(query) \(value)")
        }
      }
    }
  }

  @Test func `is empty where nothing is found or asked for`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library()
    #expect(try await library.facets(of: "khongco") == [])
    #expect(try await library.facets(of: "") == [])
  }

  private func describe(_ facet: SearchFacet) -> String {
    let values = facet.values.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    return "\(facet.kind.rawValue) \(facet.total): \(values)"
  }
}
