import CosoCore
import Foundation
import NewsModel
import NewsStore
import Synchronization
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
    let indexer = Indexer(library: library, options: .small(bytesPerBatch, workerCount))
    let shown = Mutex<[Int]>([])
    var observer = IndexObserver()
    observer.progress = { progress in
      shown.withLock { $0.append(progress.filesDone) }
      #expect(progress.fileCount == 22)
    }
    let report = try await indexer.bringUpToDate(with: [folder.path], observer: observer)
    #expect(report.indexed == 20)
    #expect(report.findings.map(\.path) == [folder.page(21), folder.page(22)])
    #expect(shown.withLock { $0 == $0.sorted() && $0.last == 22 })
    #expect(try library.check() == [])
    let articles = try await library.page(ListQuery(.articles), range: 0..<30)
    #expect(articles.items.map(title) == (1...20).reversed().map { "Tin số \($0)" })
  }

  @Test func `learns what recurs in a folder, and knows it for a page that comes later`()
    async throws
  {
    let folder = try Pages()
    let text = [
      "mở đường", "xây cầu", "trồng rừng", "đào kênh", "dựng trường", "lợp mái đình cho dân",
    ]
    func body(_ number: Int) -> String {
      """
      Ngày \(number)/5, nhân dân thôn Hạ góp công \(text[number - 1]) với cán bộ xã và bộ đội.
      Suối nguồn quê hương đất lành chim đậu
      Bà con \(text[number - 1]) trong \(number + 3) ngày, ai cũng vui vì việc chung đã xong sớm.
      """
    }
    for number in 1...5 { try folder.write(number, body(number)) }
    let library = try folder.library()
    _ = try await Indexer(library: library).bringUpToDate(with: [folder.path])
    #expect(try await library.searchArticles("suối nguồn", limit: 9).total == 0)
    #expect(try await library.searchArticles("góp công", limit: 9).total == 5)
    #expect(try library.sites().map(\.pageCount) == [5])
    try folder.write(6, body(6))
    _ = try await Indexer(library: library).bringUpToDate(with: [folder.page(6)])
    #expect(try await library.searchArticles("suối nguồn", limit: 9).total == 0)
    #expect(try await library.searchArticles("góp công", limit: 9).total == 6)
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
    let indexer = Indexer(library: library, options: .small(bytesPerBatch, 3))
    #expect(try await indexer.bringUpToDate(with: [folder.path]).indexed == 30)
    let again = try await indexer.bringUpToDate(with: [folder.path])
    #expect(again.indexed == 0 && again.unchanged == 1)
    try write(21...40)
    #expect(try await indexer.bringUpToDate(with: [folder.path]).indexed == 20)
    #expect(try library.check() == [])
    let articles = try await library.page(ListQuery(.articles), range: 0..<99)
    #expect(Set(articles.items.map(title)) == Set((21...40).map { "Tin số \($0)" }))
  }

  @Test func `reads no file again that has only a new time`() async throws {
    let folder = try Pages()
    for number in 1...3 { try folder.write(number, "Thôn thứ \(number) làm đường mới.") }
    let library = try folder.library()
    let indexer = Indexer(library: library)
    _ = try await indexer.bringUpToDate(with: [folder.path])
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: folder.page(2))
    let report = try await indexer.bringUpToDate(with: [folder.path])
    #expect(report.unchanged == 3 && report.read == 0)
    #expect(try library.fileState(path: folder.canonical(2))?.modificationTime == 1_000_000_000)
    var options = IndexOptions()
    options.readsAgain = true
    let again = try await Indexer(library: library, options: options)
      .bringUpToDate(with: [folder.path])
    #expect(again.read == 3 && again.indexed == 3)
    #expect(try library.check() == [])
  }

  @Test func `drops what is gone only when that is wanted`() async throws {
    let folder = try Pages()
    for number in 1...3 { try folder.write(number, "Thôn thứ \(number) làm đường mới.") }
    let library = try folder.library()
    _ = try await Indexer(library: library).bringUpToDate(with: [folder.path])
    try FileManager.default.removeItem(atPath: folder.page(2))
    let report = try await Indexer(library: library).bringUpToDate(with: [folder.path])
    #expect(report.vanished == 1 && report.pruned == 0)
    #expect(try await library.totals().counts.articles == 3)
    var options = IndexOptions()
    options.prunes = true
    let indexer = Indexer(library: library, options: options)
    // Of a folder that is not there nothing is known.
    let elsewhere = try await indexer.bringUpToDate(with: [folder.path + "/none", folder.page(1)])
    #expect(elsewhere.pruned == 0)
    #expect(try await indexer.bringUpToDate(with: [folder.path]).pruned == 1)
    #expect(try await library.totals().counts.articles == 2)
    #expect(try library.check() == [])
  }

  @Test func `stops when it is asked to, and goes on in the next run`() async throws {
    let folder = try Pages()
    for number in 1...40 { try folder.write(number, "Thôn thứ \(number) làm đường mới.") }
    let library = try folder.library()
    let asked = Mutex(0)
    var observer = IndexObserver()
    observer.shouldStop = {
      asked.withLock { asked in
        asked += 1
        return asked > 9
      }
    }
    let indexer = Indexer(library: library, options: .small(100, 2))
    let first = try await indexer.bringUpToDate(with: [folder.path], observer: observer)
    #expect(first.isStopped && first.indexed == 9)
    #expect(try await library.totals().counts.articles == 9)
    let second = try await indexer.bringUpToDate(with: [folder.path])
    #expect(!second.isStopped && second.unchanged == 9 && second.indexed == 31)
    #expect(try await library.totals().counts.articles == 40)
  }

  @Test func `reports every file when it is in the library`() async throws {
    let folder = try Pages()
    for number in 1...3 { try folder.write(number, "Thôn thứ \(number) làm đường mới.") }
    try folder.write(4, " ")
    let library = try folder.library()
    let reports = Mutex<[FileReport]>([])
    var observer = IndexObserver()
    observer.file = { file in reports.withLock { $0.append(file) } }
    let indexer = Indexer(library: library, options: .small(1, 3))
    _ = try await indexer.bringUpToDate(with: [folder.page(2)])
    let report = try await indexer.bringUpToDate(with: [folder.path], observer: observer)
    #expect(report.rejected == 1)
    let said = reports.withLock { $0 }
    #expect(said.map(\.path) == (1...4).map(folder.page))
    #expect(said.map(\.status) == [.indexed, .unchanged, .indexed, .rejected])
    #expect(said.map(\.articles) == [1, 0, 1, 0])
    #expect(said[3].findings.map(\.kind) == [.empty])
  }

  private func title(_ item: ListItem) -> String {
    if case .article(let summary) = item { summary.article.title } else { "" }
  }
}

extension IndexOptions {
  /// Small batches, so that few pages are many of them; a commit after three, and two may wait.
  fileprivate static func small(_ bytesPerBatch: Int, _ workerCount: Int) -> IndexOptions {
    var options = IndexOptions()
    (options.bytesPerBatch, options.workerCount) = (bytesPerBatch, workerCount)
    options.bytesPerCommit = 3 * bytesPerBatch...3 * bytesPerBatch
    options.waitingBytes = 2 * bytesPerBatch
    return options
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

  /// The path of a page as the library has it.
  func canonical(_ number: Int) -> String {
    (page(number) as NSString).resolvingSymlinksInPath
  }

  func write(_ number: Int, _ text: String) throws {
    let headline = text.count > 5 ? "Tin số \(number)\n\n" : ""
    try (headline + text).write(toFile: page(number), atomically: true, encoding: .utf8)
  }

  func library() throws -> Library {
    try Library(path: path + "/../library.sqlite", mode: .create)
  }
}
