import Foundation
import Testing

@testable import NewsStore

struct ArticleColumnsTests {
  @Test func `keeps lists of models through writing and reading`() {
    var code: [UInt8] = []
    let lists: [[Int64]] = [[5, 1_000, 2], [], [70_000], [1, 2, 3]]
    for list in lists { ModelLists.append(list, to: &code) }
    #expect(ModelLists.lists(code.span) == [[2, 5, 1_000], [], [70_000], [1, 2, 3]])
    #expect(ModelLists.lists(ModelLists.code(code, of: 1).span) == [[2, 5, 1_000]])
    #expect(ModelLists.lists(ModelLists.code([], of: 2).span) == [[], []])
  }

  @Test func `reads whatever a damaged file holds`() {
    for length in 0..<40 {
      let bytes = Data((0..<length).map { UInt8(truncatingIfNeeded: $0 * 151 | 0x80) })
      let entries = ["key": bytes, "subject": bytes, "year": bytes, "models": bytes]
      let chunk = ColumnChunk(entries, count: 7)
      #expect(chunk.keys.count == 7 && chunk.outlets == Array(repeating: 0, count: 7))
      #expect(chunk.years.count == 7 && chunk.modelLists.count == 7)
    }
  }

  @Test func `adds chunks, and forgets the end of the last`() {
    var code: [UInt8] = []
    for number in 0..<5 { ModelLists.append((0..<Int64(number)).map { $0 + 1 }, to: &code) }
    let years = Data((0..<5).flatMap { [UInt8(200 + $0), 7] })
    let chunk = ColumnChunk(["year": years, "models": Data(code)], count: 5)
    var columns = ArticleColumns()
    columns.append(chunk)
    columns.truncate(to: 3)
    #expect(columns.count == 3)
    #expect(Array(columns.models(of: 2)) == [1, 2])
    columns.append(chunk)
    #expect(columns.count == 8)
    #expect(Array(columns.models(of: 7)) == [1, 2, 3, 4])
    #expect(columns.articles(\.years) { $0 == 7 * 256 + 204 } == ArticleSet([7]))
  }

  @Test func `gives the newest of some articles, in whatever order they came`() {
    var random = SeededRandom(5)
    var columns = ArticleColumns()
    for kept in [0, 64, 100, 128, 250, 511] {
      columns.truncate(to: kept)
      // Mostly in the order of their days.
      let keys = (0..<300).map { Int64($0 + Int.random(in: 0..<40, using: &random)) }
      let bytes = Data(keys.flatMap { key in (0..<8).map { UInt8(key >> ($0 * 8) & 0xFF) } })
      columns.append(ColumnChunk(["key": bytes], count: keys.count))
      let some = (0..<columns.count).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      let newest = some.map { columns.keys[$0] }.sorted(by: >)
      for range in [0..<0, 0..<1, 5..<30, 0..<some.count, 90..<some.count + 9] {
        #expect(
          columns.newestKeys(of: ArticleSet(some), range)
            == Array(newest[range.clamped(to: newest.indices)]))
      }
    }
  }

  @Test func `keeps the greatest of many keys`() {
    var random = SeededRandom(3)
    for limit in [1, 2, 5, 40] {
      let keys = (0..<200).map { _ in Int64.random(in: 0..<1_000, using: &random) }
      var greatest = GreatestKeys(limit: limit)
      for key in keys { greatest.add(key) }
      #expect(greatest.descending == Array(keys.sorted(by: >).prefix(limit)))
    }
  }
}
