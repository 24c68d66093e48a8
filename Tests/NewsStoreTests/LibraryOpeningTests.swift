import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

struct LibraryOpeningTests {
  @Test func `leaves one single file behind when it is closed`() throws {
    let folder = try TemporaryFolder()
    let library = try folder.library()
    #expect(try library.fileState(path: "/nowhere") == nil)
    try library.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["library.sqlite"])
  }

  @Test(arguments: [Library.Mode.create, .readWrite, .readOnly])
  func `opens what was written before`(mode: Library.Mode) async throws {
    let folder = try TemporaryFolder()
    try folder.library().close()
    let library = try Library(path: folder.index, mode: mode)
    #expect(library.isWritable == (mode != .readOnly))
    #expect(try await library.totals().counts.articles == 4)
    #expect(try library.check() == [])
  }

  @Test func `does not write when it was opened for reading`() throws {
    let folder = try TemporaryFolder()
    try folder.library().close()
    let library = try Library(path: folder.index, mode: .readOnly)
    #expect(kind { try library.write([]) } == .readOnly)
  }

  @Test func `reads an index where nothing may be written, and creates nothing beside it`()
    async throws
  {
    let folder = try TemporaryFolder()
    try folder.library().close()
    let strange = folder.path + "/chỉ mục #1?x=%20.sqlite"
    try FileManager.default.moveItem(atPath: folder.index, toPath: strange)
    let opener = LibraryOpener(path: strange, busyTimeout: 1, canWrite: { _ in false })
    let reader = try opener.openForReading()
    let count = try await reader.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") }
    #expect(count == 4)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count == 1)
    #expect(kind { _ = try opener.openForWriting(creating: false) } == .readOnly)
    #expect(kind { _ = try opener.openForWriting(creating: true) } == .readOnly)
  }

  @Test func `does not create an index where nothing may be written`() throws {
    let folder = try TemporaryFolder()
    let opener = LibraryOpener(path: folder.index, busyTimeout: 1, canWrite: { _ in false })
    #expect(kind { _ = try opener.openForWriting(creating: true) } == .notCreatable)
    let lost = folder.path + "/không có/x.sqlite"
    #expect(kind { _ = try Library(path: lost, mode: .create) } == .notCreatable)
  }

  @Test(arguments: [Library.Mode.readWrite, .readOnly])
  func `says that there is no index`(mode: Library.Mode) throws {
    let folder = try TemporaryFolder()
    #expect(kind { _ = try Library(path: folder.index, mode: mode) } == .missing)
    #expect(!FileManager.default.fileExists(atPath: folder.index))
  }

  @Test(arguments: [Library.Mode.create, .readWrite, .readOnly])
  func `refuses a folder, a device and files that are no index, and leaves them as they are`(
    mode: Library.Mode
  ) throws {
    let folder = try TemporaryFolder()
    #expect(kind { _ = try Library(path: folder.path, mode: mode) } == .notAFile)
    #expect(kind { _ = try Library(path: "/dev/null", mode: mode) } == .notAFile)
    let text = Data("Bài báo về dân vận khéo ở cơ sở.".utf8)
    try text.write(to: URL(fileURLWithPath: folder.index))
    #expect(kind { _ = try Library(path: folder.index, mode: mode) } == .notADatabase)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.index)) == text)
  }

  @Test(arguments: [Library.Mode.create, .readWrite, .readOnly])
  func `refuses the database of another program, and leaves it as it is`(
    mode: Library.Mode
  ) throws {
    let folder = try TemporaryFolder()
    try folder.execute("CREATE TABLE t (x)")
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.index))
    #expect(kind { _ = try Library(path: folder.index, mode: mode) } == .foreign)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.index)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
  }

  @Test(arguments: [Library.Mode.create, .readWrite, .readOnly])
  func `refuses the index of a later version, and leaves it as it is`(mode: Library.Mode) throws {
    let folder = try TemporaryFolder()
    try folder.library().close()
    let later = Schema.version + 1
    try folder.execute("PRAGMA user_version = \(later)")
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.index))
    let newer = LibraryError.Kind.newer(found: later, supported: Schema.version)
    #expect(kind { _ = try Library(path: folder.index, mode: mode) } == newer)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.index)) == before)
  }

  @Test func `takes an empty file for a new index, but not for one to read`() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.index))
    #expect(kind { _ = try Library(path: folder.index, mode: .readOnly) } == .notADatabase)
    #expect(try Library(path: folder.index, mode: .create).check() == [])
  }

  @Test(arguments: [100, 4096, 12288, 40960])
  func `says that an index is damaged`(intact: Int) async throws {
    let folder = try TemporaryFolder()
    try folder.library().close()
    let url = URL(fileURLWithPath: folder.index)
    var bytes = try Data(contentsOf: url)
    for index in intact..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) }
    try bytes.write(to: url)
    let error = await #expect(throws: LibraryError.self) {
      let library = try Library(path: folder.index, mode: .readWrite)
      for content in ListQuery.Content.allCases {
        _ = try await library.page(ListQuery(content), range: 0..<9)
      }
      _ = try await library.search("dan", limitPerGroup: 9)
      let problems = try library.check()
      #expect(!problems.isEmpty)
      throw LibraryError(kind: .damaged, path: folder.index)
    }
    #expect(error?.kind == .damaged || error?.kind == .notADatabase)
  }

  private func kind(_ body: () throws -> Void) -> LibraryError.Kind? {
    do {
      try body()
      return nil
    } catch {
      return (error as? LibraryError)?.kind
    }
  }
}
