import Foundation
import NewsModel
import Testing

@testable import NewsStore

struct FacetCountTests {
  /// The same library before and after articles are changed, merged and removed, and one opened anew.
  @Test func `counts the same as looking at every article, whatever was changed`() async throws {
    let folder = try TemporaryFolder()
    var invented = InventedArticles(seed: 29)
    let drafts = invented.drafts(160)
    let library = try folder.library(drafts)
    let queries = (0..<30).map { _ in invented.query() }
    try await expectSame(library, folder, queries)
    // Read anew with other facts, some under another text's name.
    var others = InventedArticles(seed: 31)
    for (index, other) in others.drafts(80).enumerated() {
      let file = Samples.file("/tin/\(drafts[index * 2].id).txt", [renamed(other, index)])
      try await library.write([file], placeNamed: Units.named)
    }
    try await library.write([], removing: drafts[20..<60].map { "/tin/\($0.id).txt" })
    let copies = drafts[100..<110].map { Samples.file("/ban/\($0.id).txt", [copy(of: $0)]) }
    try await library.write(copies, placeNamed: Units.named)
    try await expectSame(library, folder, queries)
    let other = try Library(path: folder.index, mode: .readOnly)
    try await expectSame(other, folder, queries)
    #expect(try library.check() == [])
  }

  @Test func `gives units of one name one value, unless the name means others too`() async throws {
    let folder = try TemporaryFolder()
    let merged = Place(
      id: PlaceID(rawValue: "2025:77"), level: .commune, kind: "xã", name: "Tú Sơn",
      province: Units.parent(Units.haiPhong))
    let ward = Place(
      id: PlaceID(rawValue: "pre2025:9"), level: .commune, kind: "phường", name: "Song Lộc",
      district: Units.parent(Units.canLoc), province: Units.parent(Units.haTinh))
    let subjects = [Units.tuSon, merged, Units.songLoc, ward]
    let drafts = subjects.enumerated().map { number, subject in
      Draft("\(number)", "2020-01-01", subject: subject, "Chuyện làng \(number)")
    }
    let facets = try await folder.library(drafts).facets(of: "làng")
    let communes = facets.first { $0.kind == .commune }
    #expect(
      communes?.values.map { "\($0.name) \($0.count) \($0.field)" } == [
        "Song Lộc, Can Lộc 2 xã:\"Song Lộc, Can Lộc, Hà Tĩnh\"",
        "Tú Sơn, Hải Phòng 1 xã:\"2025:77\"",
        "Tú Sơn, Kiến Thụy 1 xã:\"Tú Sơn, Kiến Thụy, Hải Phòng\"",
      ])
  }

  private func renamed(_ draft: Draft, _ index: Int) -> Draft {
    var draft = draft
    draft.analyzed.article.id = "f" + String(repeating: "0", count: 12) + String(100 + index)
    return draft
  }

  /// Another edition of an article: the same text under another identity, from elsewhere.
  private func copy(of draft: Draft) -> Draft {
    var draft = draft
    draft.analyzed.article.id = "e" + draft.analyzed.article.id.dropFirst()
    draft.analyzed.article.source.outlet = "Báo Khác"
    return draft
  }

  private func expectSame(
    _ library: Library, _ folder: borrowing TemporaryFolder, _ queries: [String]
  ) async throws {
    for query in queries {
      let found = try await library.searchArticles(query, limit: 1_000)
      #expect(found.total == found.hits.count)
      let counted = try await library.facets(of: query, limit: 1_000)
      let asksForModel = QueryNarrowing(query).hasValue(of: .model)
      for kind in SearchFacet.Kind.allCases where kind != .model || !asksForModel {
        let values = counted.first { $0.kind == kind }?.values ?? []
        let lines = values.map { "\($0.name)|\($0.count)" }.sorted()
        let expected = try folder.rows(naive(kind, found))
          .map { $0.replacingOccurrences(of: "\"", with: "") }.sorted()
        #expect(expected == lines, "\(query) \(kind)")
      }
    }
  }

  /// The statement that counts the same in the plainest way.
  private func naive(_ kind: SearchFacet.Kind, _ found: SearchResults.Group) -> String {
    let ids = found.hits.map { "'\($0.articleID)'" }.joined(separator: ",")
    let isFound = "a.id IN (\(ids))"
    return switch kind {
    case .year, .outlet:
      """
      SELECT a.\(kind.rawValue), count(*) FROM article a
      WHERE \(isFound) AND a.\(kind.rawValue) IS NOT NULL GROUP BY 1
      """
    case .model:
      """
      SELECT m.name, count(DISTINCT a.article_key) FROM article a JOIN model_use USING (article_key)
      JOIN model m USING (model_key) WHERE \(isFound) GROUP BY m.model_key
      """
    case .province, .district, .commune:
      """
      SELECT p.name || coalesce(', ' || d.name, ', ' || v.name, ''), count(*)
      FROM article a JOIN place_within w ON w.place_key = a.subject_key
      JOIN place p ON p.place_key = w.ancestor_key AND p.level = '\(kind.rawValue)'
      LEFT JOIN place d ON d.place_key = p.district_key
      LEFT JOIN place v ON v.place_key = p.province_key
      WHERE \(isFound) GROUP BY p.place_key
      """
    }
  }
}
