import ArgumentParser
import NewsModel
import NewsStore
import VietnameseText

/// What the rows of lists and searches must have to do with.
struct FilterOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(say("Trong tỉnh, thành phố này.", "In this province."), valueName: "name"))
  var province: String?

  @Option(
    name: .long,
    help: ArgumentHelp(say("Trong huyện, quận này.", "In this district."), valueName: "name"))
  var district: String?

  @Option(
    name: .long,
    help: ArgumentHelp(say("Trong xã, phường này.", "In this commune."), valueName: "name"))
  var commune: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Theo đơn vị hiện nay: gồm bài của mọi đơn vị cũ đã nhập vào.",
        "By the units of today: with the articles of all units they were made of.")))
  var current = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Về mô hình này (tên hoặc mã).", "About this model (name or id)."),
      valueName: "model"))
  var model: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Về chỉ số này (tên hoặc mã).", "About this indicator (name or id)."),
      valueName: "indicator"))
  var indicator: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Do tổ chức này chủ trì (một phần tên cũng được).",
        "Credited to this organization (words of its name)."), valueName: "organization"))
  var sponsor: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Văn bản do cơ quan này ban hành (một phần tên cũng được).",
        "Documents of this body (words of its name)."), valueName: "body"))
  var issuer: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Loại mô hình, văn bản hoặc thành tích (một phần tên cũng được).",
        "Kind of model, document or achievement (words of its name)."), valueName: "kind"))
  var kind: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Của năm này, hoặc các năm: 2016..2020.", "Of this year, or of years: 2016..2020."),
      valueName: "year"))
  var year: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Trong bài có mã này (hoặc mã bắt đầu như vậy).", "In the article with this id."),
      valueName: "id"))
  var article: String?

  /// The filter with names turned into identities.
  ///
  /// - Throws: `Failure` for a name that the index does not know, with the nearest that it does.
  func resolved(in library: Library) async throws -> LibraryFilter {
    var filter = LibraryFilter()
    (filter.places, filter.era) = try await places(in: library)
    filter.modelID = try await modelID(in: library)
    filter.indicatorKey = try await indicatorKey(in: library)
    filter.years = try year.map(FilterOptions.years)
    (filter.sponsor, filter.issuer, filter.kind) = (sponsor, issuer, kind)
    filter.articleID = article
    return filter
  }

  /// `2016`, or `2016..2020` with either end left out.
  static func years(_ text: String) throws -> ClosedRange<Int> {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    let numbers = ends.map {
      $0.isEmpty ? nil : Int($0).flatMap { (1...9999).contains($0) ? $0 : nil }
    }
    let isRead = zip(ends, numbers).allSatisfy { $0.isEmpty || $1 != nil }
    let (first, last) = (numbers.first ?? nil, numbers.last ?? nil)
    guard isRead, ends.count <= 2, first != nil || last != nil,
      (first ?? 1) <= (last ?? 9999)
    else {
      throw Failure(
        "--year '\(text)': cần một năm như 2016, hoặc 2016..2020.",
        "--year '\(text)': a year is expected, as 2016, or 2016..2020.")
    }
    return (first ?? 1)...(last ?? 9999)
  }

  func validate() throws {
    _ = try year.map(FilterOptions.years)
    guard current, district != nil else { return }
    throw Failure(
      "từ 1/7/2025 không còn cấp huyện: bỏ --district hoặc bỏ --current.",
      "there are no districts since 1 July 2025: leave out --district or --current.")
  }

  /// The units of the lowest level named that lie in the units named above it. A name that only units
  /// of today have means all that was said of those they were made of.
  private func places(in library: Library) async throws -> ([PlaceID], PlaceEra) {
    let named: [(level: PlaceLevel, name: String)] = [
      (.commune, commune), (.district, district), (.province, province),
    ].compactMap { level, name in name.map { (level, $0) } }
    let asked: PlaceEra = current ? .today : .ofTheTime
    guard let lowest = named.first else { return ([], asked) }
    let path = named.map(\.name).joined(separator: ", ")
    let places = try await library.placeIDs(
      named: path, level: lowest.level, era: current ? .today : nil)
    let former = try await library.placeIDs(named: path, level: lowest.level, era: .ofTheTime)
    guard places.isEmpty else { return (places, former.isEmpty ? .today : asked) }
    throw try await notFound(say("địa bàn", "place"), path, lowest.name, .places, library)
  }

  /// The identity itself, or the model most in use whose name holds the words.
  private func modelID(in library: Library) async throws -> String? {
    guard let model else { return nil }
    var byID = LibraryFilter()
    byID.modelID = model
    for query in [ListQuery(.models, filter: byID), ListQuery(.models, text: model)] {
      let page = try await library.page(query, range: 0..<100)
      for case .model(let summary) in page.items
      where summary.modelID == model || FilterOptions.names(summary.name, model) {
        return summary.modelID
      }
    }
    throw try await notFound(say("mô hình", "model"), model, model, .models, library)
  }

  /// Whether a name has all words that were typed; a list looks at kinds and sponsors too.
  private static func names(_ name: String, _ typed: String) -> Bool {
    typed.split(separator: " ").allSatisfy { !TextPattern(String($0)).ranges(in: name).isEmpty }
  }

  private func indicatorKey(in library: Library) async throws -> String? {
    guard let indicator else { return nil }
    if let key = try await library.indicatorKey(named: indicator) { return key }
    throw try await notFound(
      say("chỉ số", "indicator"), indicator, indicator, .indicators, library)
  }

  private func notFound(
    _ word: String, _ name: String, _ typed: String, _ kind: SearchResults.Kind,
    _ library: Library
  ) async throws -> Failure {
    guard let nearest = try await library.suggestions(for: typed, among: [kind], limit: 1).first
    else {
      return Failure(
        "chỉ mục không có \(word) '\(name)'.", "the index knows no \(word) '\(name)'.")
    }
    return Failure(
      "chỉ mục không có \(word) '\(name)'; có phải '\(nearest)'?",
      "the index knows no \(word) '\(name)'; did you mean '\(nearest)'?")
  }
}
