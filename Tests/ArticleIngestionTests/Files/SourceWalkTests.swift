import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct SourceWalkTests {
  @Test func `walks folders by the bytes of names and passes over what is no article`() throws {
    let folder = try TemporaryFolder()
    folder.folder("b")
    folder.folder(".git")
    for name in ["b/2.txt", "b/10.txt", "c.TXT", "a", "anh.jpg", ".an.txt", ".git/HEAD", "Z.txt"] {
      folder.file(name)
    }
    let (files, findings) = SourceWalk.files(at: [folder.path])
    #expect(
      files.map { String($0.path.dropFirst(folder.path.count + 1)) }
        == ["Z.txt", "a", "b/10.txt", "b/2.txt", "c.TXT"])
    #expect(findings.isEmpty)
    #expect(files.allSatisfy { $0.byteCount == 1 && $0.modificationTime > 0 })
  }

  @Test func `takes a file that is named, whatever its suffix, and no file twice`() throws {
    let folder = try TemporaryFolder()
    let picture = folder.file("a.jpg")
    let (files, findings) = SourceWalk.files(at: [picture, picture, "-"])
    #expect(files.map(\.path) == [picture, "-"])
    #expect(findings.isEmpty)
  }

  @Test func `survives a link that leads back up`() throws {
    let folder = try TemporaryFolder()
    folder.folder("in")
    folder.file("in/a.txt")
    folder.link("in/up", to: "..")
    folder.link("self", to: "self")
    let (files, findings) = SourceWalk.files(at: [folder.path + "/"])
    #expect(files.map(\.path) == [folder.path + "/in/a.txt"])
    #expect(findings.map(\.path) == [folder.path + "/self"])
  }

  @Test func `says of each path what is wrong with it`() throws {
    let folder = try TemporaryFolder()
    let empty = folder.folder("empty")
    let pipe = folder.pipe("pipe")
    let missing = folder.path + "/none.txt"
    let (files, findings) = SourceWalk.files(at: [missing, empty, pipe])
    #expect(files.isEmpty)
    #expect(
      findings == [
        Finding(kind: .missing, path: missing), Finding(kind: .noArticles, path: empty),
        Finding(kind: .notAFile, path: pipe),
      ])
  }
}
