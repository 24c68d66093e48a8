import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct SourceFileTests {
  private func file(_ path: String) -> SourceFile {
    SourceFile(path: path, byteCount: 0, modificationTime: 0)
  }

  @Test func `reads a file whole`() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "xã ", count: 50_000)
    let path = folder.file("a.txt", text)
    #expect(try file(path).readBytes() == Array(text.utf8))
    #expect(try file(path).readBytes(limit: text.utf8.count).count == text.utf8.count)
  }

  @Test func `refuses a file above the limit without reading it`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.txt")
    folder.grow("a.txt", to: 200_000_000)
    let expected = IngestionError(
      kind: .tooLarge(bytes: 200_000_000, limit: SourceFile.defaultLimit), path: path)
    #expect(throws: expected) { try file(path).readBytes() }
  }

  @Test func `tells a missing file from a folder`() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path + "/none"
    #expect(throws: IngestionError(kind: .missing, path: missing)) {
      try file(missing).readBytes()
    }
    #expect(throws: IngestionError(kind: .notAFile, path: folder.path)) {
      try file(folder.path).readBytes()
    }
  }
}
