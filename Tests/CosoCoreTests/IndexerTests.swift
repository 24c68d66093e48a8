import CosoCore
import Foundation
import NewsModel
import NewsStore
import Testing

struct IndexerTests {
  @Test(arguments: [(1, 1), (1, 8), (400, 3), (1 << 20, 1), (1 << 20, 8)])
  func `takes the same in, however the work is shared out`(
    bytesPerBatch: Int, workerCount: Int
  ) async throws {
    let folder = try Pages()
    for number in 1...20 { try folder.write(number, "Thôn thứ \(number) làm đường mới.") }
    try folder.write(21, "\u{0}\u{1}\u{2}\u{3}")
    try folder.write(22, " ")
    let library = try folder.library()
    let indexer = Indexer(
      library: library, bytesPerBatch: bytesPerBatch, workerCount: workerCount)
    var shown: [Int] = []
    let report = try await indexer.bringUpToDate(with: [folder.path]) { done, total in
      shown.append(done)
      #expect(total == 22)
    }
    #expect(report.indexed == 20)
    #expect(report.findings.map(\.path) == [folder.page(21), folder.page(22)])
    #expect(shown == shown.sorted() && shown.last == 22)
    #expect(try library.check() == [])
    let articles = try await library.page(ListQuery(.articles), range: 0..<30)
    #expect(articles.items.map(title) == (1...20).map { "Tin số \($0)" })
  }

  @Test func `goes on where a run ended, and follows what changes`() async throws {
    let folder = try Pages()
    for number in 1...3 { try folder.write(number, "Thôn thứ \(number) làm đường mới.") }
    let library = try folder.library()
    let first = try await Indexer(library: library).bringUpToDate(with: [folder.page(2)])
    #expect(first.indexed == 1)
    let second = try await Indexer(library: library).bringUpToDate(with: [folder.path])
    #expect(second.indexed == 2)
    #expect(second.unchanged == 1)
    try folder.write(3, "Thôn thứ ba trồng thêm một hàng cây.")
    let third = try await Indexer(library: library).bringUpToDate(with: [folder.path])
    #expect(third.indexed == 1)
    #expect(third.unchanged == 2)
    #expect(try await library.searchArticles("hàng cây", limit: 5).total == 1)
    #expect(try await library.searchArticles("đường mới", limit: 5).total == 2)
  }

  @Test(arguments: [1, 700, 1 << 20])
  func `takes a long file of records in by parts and follows its changes`(
    bytesPerBatch: Int
  ) async throws {
    let folder = try Pages()
    let file = folder.path + "/tin.jsonl"
    func write(_ numbers: some Sequence<Int>) throws {
      let lines = numbers.map { #"{"title": "Tin số \#($0)", "text": "Thôn \#($0) làm đường."}"# }
      try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    }
    try write(1...30)
    let library = try folder.library()
    let indexer = Indexer(library: library, bytesPerBatch: bytesPerBatch, workerCount: 3)
    #expect(try await indexer.bringUpToDate(with: [folder.path]).indexed == 30)
    let again = try await indexer.bringUpToDate(with: [folder.path])
    #expect(again.indexed == 0 && again.unchanged == 1)
    try write(21...40)
    #expect(try await indexer.bringUpToDate(with: [folder.path]).indexed == 20)
    #expect(try library.check() == [])
    let articles = try await library.page(ListQuery(.articles), range: 0..<99)
    #expect(Set(articles.items.map(title)) == Set((21...40).map { "Tin số \($0)" }))
  }

  private func title(_ item: ListItem) -> String {
    if case .article(let summary) = item { summary.article.title } else { "" }
  }
}

/// A folder of invented pages, gone with its last reader.
private final class Pages {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("pages"), withIntermediateDirectories: true)
    path = folder.appendingPathComponent("pages").path
  }

  deinit {
    let parent = (path as NSString).deletingLastPathComponent
    do { try FileManager.default.removeItem(atPath: parent) } catch { Issue.record(error) }
  }

  func page(_ number: Int) -> String {
    path + "/" + String(repeating: "0", count: number < 10 ? 1 : 0) + "\(number).txt"
  }

  func write(_ number: Int, _ text: String) throws {
    let headline = text.count > 5 ? "Tin số \(number)\n\n" : ""
    try (headline + text).write(toFile: page(number), atomically: true, encoding: .utf8)
  }

  func library() throws -> Library {
    try Library(path: path + "/../library.sqlite", mode: .create)
  }
}
