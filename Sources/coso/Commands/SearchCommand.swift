import ArgumentParser
import NewsModel
import NewsStore

/// `coso search`: full text, with the words around the match.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: say(
      "Tìm trong mọi bài, gõ có dấu hay không dấu.",
      "Search all articles, with or without diacritics."),
    discussion: say(
      """
      Âm tiết gõ không dấu khớp mọi dấu; gõ có dấu thì phải đúng dấu. Phím Telex, VNI cũng được:
      'nghij quyeets' là 'nghị quyết'. "cụm từ" phải liền nhau, -từ là không có, OR là hoặc, từ* là
      phần đầu của từ; xã: huyện: tỉnh: mô-hình: chỉ-số: năm: tổ-chức: văn-bản: báo: thu hẹp. Đặt cả
      câu tìm trong dấu nháy đơn.
      VÍ DỤ
        coso search 5 khong 3 sach
        coso search 'dân vận khéo' --province 'Hà Tĩnh' --format jsonl
        coso search '"nông thôn mới" năm:2016..2020 -"nâng cao"' --facets
        coso search --stdin --format jsonl < cau-tim.txt
      """,
      """
      A syllable typed without marks matches all marks; typed with marks it must match exactly. Keys of
      Telex and VNI will do: 'nghij quyeets' is 'nghị quyết'. "Phrases" stand in a row, -word must not
      occur, OR is between alternatives, word* begins a word; commune: district: province: model: metric:
      year: org: doc: outlet: narrow. Put the whole query in single quotes.
      EXAMPLES
        coso search 5 khong 3 sach
        coso search 'dân vận khéo' --province 'Hà Tĩnh' --format jsonl
        coso search '"nông thôn mới" year:2016..2020 -"nâng cao"' --facets
        coso search --stdin --format jsonl < queries.txt
      """))

  @OptionGroup var library: LibraryOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Thứ tự: relevance hoặc date.", "The order: relevance or date."),
      valueName: "relevance|date"),
    transform: SearchCommand.order(typed:))
  var order: SearchOrder = .relevance

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Đếm bài tìm được theo tỉnh, huyện, xã, năm, mô hình, báo.",
        "Count what is found by province, district, commune, year, model and outlet.")))
  var facets = false

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Mỗi dòng của đầu vào chuẩn là một câu tìm; cần --format jsonl.",
        "Each line of standard input is a query; needs --format jsonl.")))
  var stdin = false

  @Argument(help: ArgumentHelp(say("Các từ cần tìm.", "The words to find."), valueName: "query"))
  var words: [String] = []

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if stdin, output.format != .jsonl {
      throw Failure("--stdin cần --format jsonl.", "--stdin needs --format jsonl.")
    }
    if stdin, !words.isEmpty {
      throw Failure(
        "có --stdin thì câu tìm đọc từ đầu vào chuẩn: bỏ '\(words[0])'.",
        "with --stdin queries are read from standard input: leave out '\(words[0])'.")
    }
    if !stdin, words.isEmpty {
      throw Failure("thiếu câu tìm: gõ các từ cần tìm.", "there is no query: type words to find.")
    }
  }

  func run() async throws {
    let library = try library.openForReading()
    let search = ArticleSearch(
      library: library, filter: try await filter.resolved(in: library), order: order)
    if stdin {
      try await search.answerLines(limit: output.limit ?? 20, withFacets: facets)
    } else if facets {
      let query = words.joined(separator: " ")
      try output.print(
        OutputTable(try await search.facets(of: query, limit: output.limit ?? 10)))
    } else {
      try await printHits(search)
    }
  }

  private func printHits(_ search: ArticleSearch) async throws {
    let query = words.joined(separator: " ")
    let hits = try await search.hits(query, limit: output.limit ?? 100)
    if hits.order == .date, order == .relevance, SearchQuery(query).hasWords {
      StandardStreams.writeError(
        say(
          "coso: \(Launch.language.number(hits.total)) bài, quá nhiều để xếp theo độ khớp: mới nhất trước.\n",
          "coso: \(Launch.language.number(hits.total)) articles, too many to rank: the newest first.\n"
        ))
    }
    if hits.total == 0, let suggestion = try await search.suggestion(for: query) {
      StandardStreams.writeError(suggestion.offer(in: Launch.language) + "\n")
    }
    try output.print(OutputTable(hits))
  }

  private static func order(typed name: String) throws -> SearchOrder {
    guard let order = SearchOrder(rawValue: name) else {
      throw Failure.unknownWord(name, among: SearchOrder.allCases.map(\.rawValue))
    }
    return order
  }
}

extension SearchQuery {
  /// Whether it asks for words, so that articles fit it more or less.
  fileprivate var hasWords: Bool { alternatives.contains { !$0.required.isEmpty } }
}

extension SearchSuggestion {
  /// What to search for instead.
  fileprivate func offer(in language: Language) -> String {
    let count = language.number(total)
    return language(
      "coso: thử '\(query)' (\(sentence(in: language))): \(count) bài.",
      "coso: try '\(query)' (\(sentence(in: language))): \(count) articles.")
  }
}
