import GRDB
import NewsModel
import Testing
import VietnameseText

@testable import NewsStore

struct NameHitsTests {
  /// What is typed for the names of the merger and of the invented articles, right and wrong.
  private static let queries = [
    "t", "ta", "tan", "tân", "tân hội", "tan hoi son hai", "yen", "yên t",
    "yen tay lac binh an son",
    "Lạc Bình", "lac binh an son", "hon ngoc", "hòn ngọc", "huyện hòn", "xa", "xã", "xã t", "tinh",
    "an son", "an sơn", "anson", "son hai", "hai", "đặc khu", "dac khu hon", "khong co", "x yen",
    "yen x", "binh lac", "lac binh yen", "hoa hai tan dong", "tú sơn", "tu son kien thuy",
    "song loc",
    "hoif", "taan hoij", "gio", "giờ lắng nghe", "gio lang", "lang nghe", "dan van", "dan van kheo",
    "dân vận khéo t", "5", "5 khong", "sach", "25", "25-nq", "25-NQ/TW", "nq tw", "ct", "04 2015",
  ]

  @Test func `finds the names that looking at each in the index finds`() async throws {
    let folder = try TemporaryFolder()
    let library = try await folder.merger()
    var articles = InventedArticles(seed: 7)
    try await library.write(
      [Samples.file("/tin/more.txt", articles.drafts(60))],
      placeNamed: { Merger.named($0) ?? Units.named($0) })
    var hits = 0
    for query in NameHitsTests.queries {
      let (found, naive) = try await library.reading { reader in
        let search = Search(query)
        let kinds = NameTable.Kind.allCases
        return (
          try kinds.map { try reader.names(of: $0).hits(search, limit: 1_000) },
          try kinds.map { try NaiveNames($0, reader.database).hits(search) }
        )
      }
      #expect(found.map(\.keys) == naive, "\(query)")
      #expect(found.map(\.total) == naive.map(\.count), "\(query)")
      hits += naive.joined().count
    }
    #expect(hits > 100)
  }

  @Test(arguments: ["thu", "thu nhap b", "số hộ n", "so ho ngheo", "ho n", "so", "nhap thu", "x n"])
  func `finds the indicators that SQLite finds`(
    query: String
  ) async throws {
    let folder = try TemporaryFolder()
    var articles = InventedArticles(seed: 3)
    let library = try folder.library(articles.drafts(40))
    try await library.reading { reader in
      let names = try #require(IndicatorNames(anyOf: Search(query).readings))
      let indexed = try reader.database.integers(
        "SELECT m.indicator_key FROM indicator m\(names.condition.clause) ORDER BY 1",
        names.condition.arguments)
      #expect(try names.keys(in: reader.database).map(Int64.init) == indexed)
    }
  }

  @Test func `remembers no names of a state before`() async throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([
      Draft("1", "2020-01-01", subject: Units.tuSon, "Tú Sơn gặt sớm", "Lúa chín đều.")
    ])
    try await library.prepareSearch()
    let other = try Library(path: folder.index, mode: .create)
    #expect(try await library.search("song loc", limitPerGroup: 5).groups.isEmpty)
    try await other.write(
      [
        Samples.file(
          "/tin/2.txt",
          [Draft("2", "2020-01-02", subject: Units.songLoc, "Mùa mới", "Cày sâu bừa kỹ.")])
      ], placeNamed: Units.named)
    #expect(try await library.search("song loc", limitPerGroup: 5).groups.map(\.kind) == [.places])
    try await other.write([], removing: ["/tin/2.txt"])
    #expect(try await library.search("song loc", limitPerGroup: 5).groups.isEmpty)
  }
}

/// The same in the plainest way: each name of the index is looked at as text.
private struct NaiveNames {
  private struct Name {
    let key: Int64
    let folded, exact, ranked: String
    let parents: [Int64]
    let isFound: Bool
  }

  private let names: [Name]
  private let areUnits: Bool

  init(_ kind: NameTable.Kind, _ database: Database) throws {
    areUnits = kind == .place
    let columns =
      areUnits
      ? """
      name_folded, district_key, province_key, is_listed OR EXISTS (
        SELECT 1 FROM place_today t JOIN place q USING (place_key)
        WHERE t.today_key = m.place_key AND q.is_listed)
      """ : "words_folded, NULL, NULL, 1"
    names = try database.rows(
      """
      SELECT \(kind.rawValue)_key, words_folded, words_exact, \(columns) FROM \(kind.rawValue) m
      ORDER BY articles DESC, name_order, id
      """
    ).map {
      Name(
        key: $0[0], folded: $0[1], exact: $0[2], ranked: $0[3],
        parents: [$0[4] as Int64?, $0[5]].compactMap { $0 }, isFound: $0[6])
    }
  }

  func hits(_ search: Search) -> [Int64] {
    let words = search.readings.first?.words ?? []
    let own = found(search) { has($0, in: [$1]) }
    guard own.isEmpty, areUnits, search.readings.contains(where: { $0.words.count > 1 }) else {
      return sorted(own, words)
    }
    let below = found(search) { reading, name in
      reading.words.contains { name.folded.contains(" " + $0.folded) }
        && has(reading, in: [name] + names.filter { name.parents.contains($0.key) })
    }
    return sorted(below, Array(words.prefix(1)))
  }

  private func found(_ search: Search, _ isMeant: (Search.Reading, Name) -> Bool) -> [Name] {
    names.filter { name in name.isFound && search.readings.contains { isMeant($0, name) } }
  }

  private func has(_ reading: Search.Reading, in names: [Name]) -> Bool {
    reading.words.enumerated().allSatisfy { index, word in
      let isOpen = index == reading.words.count - 1 && !reading.isComplete
      let wanted = isOpen ? word.beginnings : [(word.hasMarks ? word.exact : word.folded) + " "]
      return names.contains { name in
        wanted.contains { (word.hasMarks ? name.exact : name.folded).contains(" " + $0) }
      }
    }
  }

  private func sorted(_ names: [Name], _ words: [QueryWord]) -> [Int64] {
    let phrase = " " + words.map(\.folded).joined(separator: " ")
    let ranks = names.enumerated().map { index, name in
      let rank =
        (name.ranked + " ").hasPrefix(phrase + "  ")
        ? 0 : name.ranked.hasPrefix(phrase) ? 1 : name.ranked.contains(phrase) ? 2 : 3
      return (rank: rank, index: index)
    }
    return ranks.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map { names[$0.index].key }
  }
}
