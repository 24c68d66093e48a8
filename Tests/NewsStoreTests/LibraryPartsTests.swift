import NewsModel
import NewsStore
import Testing

struct LibraryPartsTests {
  private func part(_ drafts: [Draft], _ extent: IndexedFile.Extent, from record: Int)
    -> IndexedFile
  {
    let whole = Samples.file("/tin/x.jsonl", drafts)
    let articles = whole.articles.enumerated().map { index, prepared in
      var article = prepared.analyzed
      article.article.source.record = record + index
      return article
    }
    return IndexedFile(path: whole.path, state: whole.state, articles: articles, extent: extent)
  }

  @Test func `takes a long file in part by part, as if at once`() throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    try library.write([part([Samples.women], .first, from: 0)], placeNamed: Units.named)
    #expect(try library.fileState(path: "/tin/x.jsonl") == nil)
    try library.write([part([Samples.elders], .middle, from: 1)], placeNamed: Units.named)
    try library.write([part([Samples.fields], .last, from: 2)], placeNamed: Units.named)
    #expect(try library.fileState(path: "/tin/x.jsonl")?.byteCount == 1)
    #expect(try library.check() == [])
    let other = try TemporaryFolder()
    let whole = try other.library([])
    let all = [Samples.women, Samples.elders, Samples.fields]
    try whole.write([part(all, .whole, from: 0)], placeNamed: Units.named)
    #expect(try folder.everyRowWithoutKeys() == other.everyRowWithoutKeys())
  }

  @Test func `keeps former articles until the last part, and drops those that are gone`()
    async throws
  {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    try await library.write([part([Samples.women, Samples.elders], .whole, from: 0)])
    try await library.write([part([Samples.fields], .first, from: 0)])
    #expect(try await library.page(ListQuery(.articles), range: 0..<9).items.count == 3)
    let last = try await library.write([part([Samples.elders], .last, from: 1)])
    #expect(last.replaced == 1 && last.removed == 1)
    #expect(try await library.page(ListQuery(.articles), range: 0..<9).items.count == 2)
    #expect(try library.check() == [])
  }

  @Test func `begins a file anew that was left half written`() throws {
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let all = [Samples.women, Samples.elders, Samples.fields]
    try library.write([part(all, .whole, from: 0)], placeNamed: Units.named)
    let before = try folder.everyRow()
    try library.write([part([Samples.women], .first, from: 0)], placeNamed: Units.named)
    try library.write([part([Samples.women], .first, from: 0)], placeNamed: Units.named)
    try library.write([part(all, .whole, from: 0)], placeNamed: Units.named)
    #expect(try library.check() == [])
    #expect(try folder.everyRow().count == before.count)
  }
}
