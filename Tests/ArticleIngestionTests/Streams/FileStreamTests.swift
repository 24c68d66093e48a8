import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct FileStreamTests {
  private func file(_ path: String) -> SourceFile {
    SourceFile(path: path, byteCount: 0, modificationTime: 0)
  }

  @Test func `reads a file whole, counts and digests it`() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "xã ", count: 150_000)
    let stream = try FileStream(file(folder.file("a.txt", text)))
    var bytes: [UInt8] = []
    while stream.read(into: &bytes) {}
    #expect(bytes == Array(text.utf8))
    #expect(stream.byteCount == text.utf8.count)
    #expect(stream.finish() == MessageDigest.sha256(Array(text.utf8)))
    #expect(stream.fault == nil)
  }

  @Test func `digests what nobody has read`() throws {
    let folder = try TemporaryFolder()
    let stream = try FileStream(file(folder.file("a.txt", "xã")))
    #expect(stream.finish() == MessageDigest.sha256(Array("xã".utf8)))
  }

  @Test func `tells a missing file from a folder`() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path + "/none"
    #expect(throws: IngestionError(kind: .missing, path: missing)) {
      try FileStream(file(missing))
    }
    #expect(throws: IngestionError(kind: .notAFile, path: folder.path)) {
      try FileStream(file(folder.path))
    }
  }
}
