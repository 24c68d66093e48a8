import ArgumentParser
import NewsModel

/// `coso stats`: how much the index holds.
struct StatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: say("Chỉ mục có bao nhiêu.", "How much the index holds."))

  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let totals = try await library.openForReading().totals()
    var table = OutputTable(columns: [
      .init("what", say("mục", "what")), .init("count", say("số lượng", "count"), isNumeric: true),
    ])
    for (key, name, count) in [
      ("articles", say("bài viết", "articles"), totals.counts.articles),
      ("provinces", say("tỉnh, thành phố", "provinces"), totals.places[.province] ?? 0),
      ("districts", say("huyện, quận", "districts"), totals.places[.district] ?? 0),
      ("communes", say("xã, phường", "communes"), totals.places[.commune] ?? 0),
      ("models", say("mô hình", "models"), totals.counts.models),
      ("metrics", say("chỉ số", "figures"), totals.counts.metrics),
      ("achievements", say("thành tích", "achievements"), totals.counts.achievements),
      ("documents", say("văn bản", "documents"), totals.counts.documents),
    ] {
      table.rows.append([.term(key, name: name), .integer(count)])
    }
    try output.print(table)
  }
}
