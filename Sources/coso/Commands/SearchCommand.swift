import ArgumentParser
import NewsModel
import NewsStore

/// `coso search`: full text and names, with the words around the match.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: say(
      "Tìm trong mọi bài, gõ có dấu hay không dấu.",
      "Search all articles, with or without diacritics."),
    discussion: say(
      """
      Âm tiết gõ không dấu khớp mọi dấu; gõ có dấu thì phải đúng dấu. Phím Telex, VNI cũng được:
      'nghij quyeets' là 'nghị quyết'.
      VÍ DỤ
        coso search 5 khong 3 sach
        coso search 'dân vận khéo' --province 'Hà Tĩnh' --format jsonl
      """,
      """
      A syllable typed without marks matches all marks; typed with marks it must match exactly. Keys of
      Telex and VNI will do: 'nghij quyeets' is 'nghị quyết'.
      EXAMPLES
        coso search 5 khong 3 sach
        coso search 'dân vận khéo' --province 'Hà Tĩnh' --format jsonl
      """))

  @OptionGroup var library: LibraryOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions

  @Argument(help: ArgumentHelp(say("Các từ cần tìm.", "The words to find."), valueName: "query"))
  var words: [String]

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let library = try library.openForReading()
    let hits = try await library.searchArticles(
      words.joined(separator: " "), filter: try await filter.resolved(in: library),
      limit: output.limit ?? 100, offset: 0)
    var table = OutputTable(columns: [
      .init("article", say("bài", "article")), .init("date", say("ngày đăng", "published")),
      .init("place", say("địa bàn", "place")), .init("title", say("tiêu đề", "title")),
      .init("snippet", say("đoạn khớp", "match")),
    ])
    for hit in hits.hits {
      guard case .article(let summary) = hit.item else { continue }
      table.rows.append([
        .text(summary.article.id), .init(summary.article.published?.description),
        .init(summary.subject?.name), .text(summary.article.title), .init(hit.snippet?.text),
      ])
    }
    try output.print(table)
  }
}
