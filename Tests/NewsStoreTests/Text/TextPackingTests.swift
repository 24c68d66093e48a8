import Foundation
import NewsModel
import Testing

@testable import NewsStore

struct TextPackingTests {
  private let text = Array("Hội nghị dân vận khéo của huyện".utf8)

  @Test func `packs nothing before there is a dictionary`() {
    #expect(TextPacking().pack { text } == nil)
  }

  @Test func `knows by its bytes whether a dictionary is still the same`() throws {
    let packing = TextPacking()
    let bytes = Array("dân vận khéo, nông thôn mới, huyện".utf8)
    let dictionary = packing.dictionary(key: 1, bytes: bytes)
    let packed = try #require(packing.pack { text })
    #expect(packed.dictionary === dictionary)
    #expect(TextUnpacker(dictionary: bytes)?.unpack(packed.bytes) == text)
    #expect(packing.dictionary(key: 1, bytes: bytes) === dictionary)
    #expect(packing.dictionary(key: 1, bytes: bytes.reversed()) !== dictionary)
    #expect(packing.dictionary(key: 2, bytes: bytes.reversed()) !== dictionary)
  }

  /// As for an article that was prepared for another library, or before a transaction came to nothing.
  @Test func `is not relied on where the file has another dictionary`() async throws {
    let folder = try TemporaryFolder()
    let first = try await library(in: folder, dictionary: "dân vận khéo, nông thôn mới")
    let other = try TemporaryFolder()
    let second = try await library(in: other, dictionary: "cầu treo, đường liên thôn, xã")
    let draft = Draft("eeeeeeeeeeeeeeee", "2020-05-05", "Tin", "Xã có thêm một cây cầu treo mới.")
    let prepared = first.prepare(draft.analyzed)
    #expect(prepared.packedText != nil)
    for library in [first, second] {
      let state = FileState(byteCount: 1, modificationTime: 1, sha256: "e")
      try await library.write([IndexedFile(path: "/tin/e.txt", state: state, prepared: [prepared])])
      let article = try await library.article(id: draft.id)
      #expect(article?.article.text == draft.analyzed.article.text)
      #expect(try library.check() == [])
    }
  }

  /// A library whose writer has met a dictionary.
  private func library(
    in folder: borrowing TemporaryFolder, dictionary: String
  ) async throws -> Library {
    let library = try folder.library([])
    try await #require(library.writer).write {
      try $0.run("INSERT INTO text_dictionary (bytes) VALUES (?)", [Data(dictionary.utf8)])
    }
    try await library.write([Samples.file("/tin/o.txt", [])])
    return library
  }
}
