import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct UnpackedStreamTests {
  static let formats: [(suffix: String, format: InputFormat)] = [
    ("gz", .gzip), ("zst", .zstd), ("xz", .xz), ("bz2", .bzip2),
  ]

  @Test(arguments: formats.map(\.suffix))
  func `reads what is packed, whatever it is called`(suffix: String) {
    let bytes = Samples.bytes("tin.jsonl.\(suffix)")
    for path in ["tin.jsonl.\(suffix)", "-"] {
      let reading = Reading(bytes, path: path)
      #expect(reading.findings.isEmpty)
      #expect(
        reading.titles == [
          "Xã An Lạc ra quân làm đường", "Thôn Đông họp dân", "Hội Phụ nữ xã An Lạc trồng hoa",
        ])
    }
  }

  @Test(arguments: formats.map(\.suffix))
  func `unpacks the same however the bytes come`(suffix: String) {
    let whole = unpack(MemoryStream(Samples.bytes("tin.jsonl.\(suffix)")))
    let drops = unpack(Drip(Samples.bytes("tin.jsonl.\(suffix)"), step: 1))
    #expect(whole.count > 300)
    #expect(whole == drops)
  }

  private func unpack(_ stream: any ByteStream) -> [UInt8] {
    let cursor = ByteCursor(stream)
    guard let format = FormatSniffer.packing(of: cursor) else { return [] }
    let unpacked = UnpackedStream(cursor, format: format, limits: InputLimits())
    var bytes: [UInt8] = []
    while unpacked.read(into: &bytes) {}
    return bytes
  }

  @Test(arguments: formats.map(\.suffix))
  func `is total over files that are torn or changed anywhere`(suffix: String) {
    let bytes = Samples.bytes("tin.jsonl.\(suffix)")
    let good = unpack(MemoryStream(bytes))
    for length in 0..<bytes.count {
      #expect(good.starts(with: unpack(MemoryStream(Array(bytes[..<length])))))
      var changed = bytes
      changed[length] ^= 0x55
      _ = unpack(MemoryStream(changed))
    }
  }

  @Test(arguments: formats)
  func `reads up to where a file is cut short, and says so`(suffix: String, format: InputFormat) {
    let bytes = Samples.bytes("tin.jsonl.\(suffix)").dropLast(12)
    let reading = Reading(Array(bytes), path: "tin.jsonl.\(suffix)")
    #expect(reading.kinds.contains(.cutShort(format)))
    // The first of the streams behind each other is whole.
    if ["gz", "bz2"].contains(suffix) { #expect(reading.articles.count >= 1) }
  }

  @Test func `says where a stream is damaged, and reads up to there`() throws {
    var bytes = Samples.bytes("tin.jsonl.gz")
    let second = try #require(
      bytes.indices.dropFirst(20).first { bytes[$0...].starts(with: [0x1F, 0x8B, 8]) })
    bytes[second + 12] ^= 0xFF
    let reading = Reading(bytes, path: "tin.jsonl.gz")
    #expect(reading.titles == ["Xã An Lạc ra quân làm đường"])
    guard case .damaged(.gzip, let offset)? = reading.kinds.last else {
      Issue.record("\(reading.kinds)")
      return
    }
    #expect(offset > 100)
  }

  @Test func `passes zeros behind a stream, and says when other bytes stand there`() {
    let bytes = Samples.bytes("tin.jsonl.gz")
    #expect(Reading(bytes + [0, 0, 0, 0], path: "a.gz").findings.isEmpty)
    let reading = Reading(bytes + Array("rác".utf8), path: "a.gz")
    #expect(reading.articles.count == 3)
    #expect(reading.findings.count == 1)
  }

  @Test func `stops a file that grows beyond all measure`() {
    let reading = Reading(
      Samples.bytes("bom.bz2"), path: "bom.bz2",
      options: InputOptions {
        $0.alwaysExpanded = 1 << 20
        $0.recordBytes = 1 << 20
      })
    #expect(reading.articles.isEmpty)
    #expect(reading.kinds.contains(.expandsTooFar(times: 250)))
  }

  @Test func `refuses to unpack what needs too much memory, unless it may`() {
    let bytes = Samples.bytes("rong.xz")
    let limit = InputLimits().unpackingMemory
    #expect(
      Reading(bytes, path: "a.xz").kinds == [.needsMemory(bytes: limit * 2, limit: limit)])
    let options = InputOptions { $0.unpackingMemory = 300 << 20 }
    #expect(Reading(bytes, path: "a.xz", options: options).texts == ["Xã họp."])
  }

  @Test func `unpacks what is packed several times, but not for ever`() {
    let bytes = Samples.bytes("chin-lan.gz")
    #expect(Reading(bytes, path: "a.gz").kinds == [.nestedTooDeep(limit: 6)])
    let options = InputOptions { $0.depth = 9 }
    #expect(Reading(bytes, path: "a.gz", options: options).texts == ["Xã họp."])
  }
}
