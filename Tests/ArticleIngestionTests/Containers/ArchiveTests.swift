import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct ArchiveTests {
  private static let titles: [String?] = [
    "Xã An Lạc ra quân làm đường", "Thôn Đông họp dân", "Xã An Lạc ra quân làm đường",
    "Thôn Đông họp dân", "Hội Phụ nữ xã An Lạc trồng hoa",
  ]

  @Test(arguments: ["tin.zip", "ong.zip", "tin.tar.gz"])
  func `reads the members that hold articles, and names those that lead out`(name: String) {
    let reading = Reading(Samples.bytes(name), path: name)
    #expect(Array(reading.titles.prefix(5)) == ArchiveTests.titles)
    #expect(reading.articles.map(\.source.record) == Array(reading.articles.indices))
    #expect(reading.articles.allSatisfy { $0.source.path == name })
    #expect(reading.findings == [Finding(kind: .unsafeName, path: name + "/../ngoai.txt")])
  }

  @Test func `knows a page in an archive by the page's bytes alone`() {
    let page = "Xã An Lạc ra quân làm đường\n\nSáng 5/7, xã An Lạc ra quân.\n"
    let inside = Reading(Samples.bytes("tin.zip"), path: "tin.zip").articles.first
    #expect(inside?.id == Reading(page, path: "1.txt").articles.first?.id)
  }

  @Test(arguments: ["tin.tar.gz", "pax.tar.gz"])
  func `reads members with long names and passes links over`(name: String) {
    let reading = Reading(Samples.bytes(name), path: name)
    #expect(reading.titles.last == "Bài có tên dài")
  }

  @Test(arguments: ["tin.zip", "ong.zip"])
  func `is total over archives that are torn or changed anywhere`(name: String) {
    let bytes = Samples.bytes(name)
    for length in stride(from: 0, to: bytes.count, by: 3) {
      #expect(records(Array(bytes[..<length])) <= 5, "\(length)")
      var changed = bytes
      changed[length] ^= 0x55
      _ = records(changed)
    }
  }

  private func records(_ bytes: [UInt8]) -> Int {
    let reader = RecordReader(bytes, path: "a")
    var count = 0
    while reader.next() != nil { count += 1 }
    return count
  }

  @Test func `reads an archive up to where it is cut short`() {
    let zip = Samples.bytes("tin.zip")
    let reading = Reading(Array(zip[..<120]), path: "a.zip")
    #expect(reading.articles.count == 1)
    #expect(reading.kinds == [.cutShort(.zip)])
  }

  @Test func `goes on behind damaged bytes of a zip archive`() throws {
    let zip = Samples.bytes("tin.zip")
    let second = try #require(
      zip.indices.dropFirst(4).first { zip[$0...].starts(with: ZipHeader.signature) })
    var changed = zip
    changed.replaceSubrange(second..<second + 4, with: Array("rác!".utf8))
    let reading = Reading(changed, path: "a.zip")
    #expect(reading.titles == ArchiveTests.titles)
    #expect(reading.kinds == [.damaged(.zip, offset: second), .unsafeName])
  }

  @Test func `goes on behind damaged bytes of a tar archive`() throws {
    var tar = unpacked("tin.tar.gz")
    for index in 0..<512 { tar[index] = 0x41 }
    let reading = Reading(tar, path: "a.tar")
    #expect(reading.kinds.contains(.binary) || reading.articles.count <= 6)
    tar = unpacked("tin.tar.gz")
    for index in 1024..<1536 { tar[index] = 0x41 }
    let second = Reading(tar, path: "a.tar")
    #expect(second.articles.count == 6)
    #expect(second.kinds == [.damaged(.tar, offset: 1024), .unsafeName])
  }

  private func unpacked(_ name: String) -> [UInt8] {
    let stream = UnpackedStream(
      ByteCursor(MemoryStream(Samples.bytes(name))), format: .gzip, limits: InputLimits())
    var bytes: [UInt8] = []
    while stream.read(into: &bytes) {}
    return bytes
  }

  @Test func `reads no more members than allowed`() {
    let options = InputOptions { $0.members = 1 }
    let reading = Reading(Samples.bytes("tin.zip"), path: "a.zip", options: options)
    #expect(reading.articles.count == 1)
    #expect(reading.kinds == [.tooManyMembers(limit: 1)])
  }

  @Test(arguments: [
    ("a/../b", true), ("/etc/passwd", true), ("..\\b", true), ("C:\\b", true), ("a..b/c", false),
    ("a/b.txt", false), ("./a.txt", false),
  ])
  func `sees names that lead out`(name: String, isUnsafe: Bool) {
    #expect(ArchiveMember(Array(name.utf8)).isUnsafe == isUnsafe)
  }

  @Test(arguments: [
    ("a.txt", true), ("./a.txt", true), ("../a.txt", true), (".a.txt", false),
    (".git/a.txt", false),
    ("a/", false), ("__MACOSX/a.txt", false), ("a.jpg", false), ("a.jpg.gz", false),
    ("a.jsonl.gz", true),
  ])
  func `passes over names that hold no articles`(name: String, isPlausible: Bool) {
    #expect(ArchiveMember(Array(name.utf8)).isPlausible == isPlausible)
  }

  @Test func `keeps control characters of names from the terminal`() {
    #expect(ArchiveMember(Array("a\u{1B}[31m\nb".utf8)).name == "a?b")
  }
}
