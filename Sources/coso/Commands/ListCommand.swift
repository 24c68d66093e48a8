import ArgumentParser
import NewsModel
import NewsStore

/// `coso list`: the rows of one kind.
struct ListCommand: AsyncParsableCommand {
  /// What can be listed, as it is typed.
  enum Kind: String, CaseIterable {
    case provinces, districts, communes, articles, models, metrics, indicators, achievements,
      documents

    static let names = allCases.map(\.rawValue)
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say(
      "Liệt kê địa bàn, bài, mô hình, chỉ số, thành tích, văn bản.",
      "List places, articles, models, figures, achievements, documents."),
    discussion: say(
      """
      VÍ DỤ
        coso list communes --model '5 không 3 sạch'
        coso list metrics --indicator 'hộ nghèo' --excel >ho-ngheo.csv
        coso list models --sponsor 'phụ nữ' --year 2016..2020
        coso list provinces --current
      """,
      """
      EXAMPLES
        coso list communes --model '5 không 3 sạch'
        coso list metrics --indicator 'hộ nghèo' --excel >poverty.csv
        coso list models --sponsor 'phụ nữ' --year 2016..2020
        coso list provinces --current
      """))

  @Argument(
    help: ArgumentHelp(
      say("Một trong: ", "One of: ") + Kind.names.joined(separator: ", ") + ".",
      valueName: "what"),
    completion: .list(Kind.names))
  var what: String

  @OptionGroup var library: LibraryOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard Kind(rawValue: what) == nil else { return }
    throw Failure.unknownWord(what, among: Kind.names)
  }

  func run() async throws {
    guard let kind = Kind(rawValue: what) else { return }
    let content = content(of: kind)
    let library = try library.openForReading()
    let query = ListQuery(content, filter: try await filter.resolved(in: library))
    let page = try await library.page(query, range: 0..<(output.limit ?? Int(Int32.max)))
    try output.print(ItemTable.table(of: page.items, content: content))
  }

  /// A model asked for within a place or an article is listed use by use, with its sentence.
  private func content(of kind: Kind) -> ListQuery.Content {
    switch kind {
    case .provinces: .provinces
    case .districts: .districts
    case .communes: .communes
    case .articles: .articles
    case .models: filter.model == nil && filter.article == nil ? .models : .modelUses
    case .metrics: .metrics
    case .indicators: .indicators
    case .achievements: .achievements
    case .documents: filter.article == nil ? .documents : .citations
    }
  }
}
