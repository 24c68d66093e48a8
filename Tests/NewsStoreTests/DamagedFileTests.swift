import Foundation
import NewsModel
import NewsStore
import Testing

struct DamagedFileTests {
  @Test(arguments: 1...40)
  func `survives any bytes that a damaged index may hold`(seed: UInt64) async throws {
    let folder = try TemporaryFolder()
    try folder.library().close()
    let url = URL(fileURLWithPath: folder.index)
    var bytes = try Data(contentsOf: url)
    var random = Sequence(state: seed)
    for _ in 0..<60 {
      // The header stays: without it the file would not be opened at all.
      let index = 100 + Int(random.next() % UInt64(bytes.count - 100))
      bytes[index] = UInt8(truncatingIfNeeded: random.next())
    }
    try bytes.write(to: url)
    do {
      let library = try Library(path: folder.index, mode: .readOnly)
      for content in ListQuery.Content.allCases {
        await tryEverything { _ = try await library.page(ListQuery(content), range: 0..<9) }
      }
      for draft in Samples.all {
        await tryEverything { _ = try await library.article(id: draft.id) }
      }
      await tryEverything { _ = try await library.search("dan van", limitPerGroup: 9) }
      await tryEverything { _ = try await library.suggestions(for: "tu") }
      await tryEverything { _ = try library.check() }
    } catch {
      #expect(error.path == folder.index)
    }
  }

  private func tryEverything(_ body: () async throws -> Void) async {
    do {
      try await body()
    } catch {
      #expect(error is LibraryError)
    }
  }
}

/// The same numbers for the same seed.
private struct Sequence {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
