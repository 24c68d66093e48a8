import ArgumentParser
import ArticleIngestion

/// How the inputs are to be read.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Trường chứa phần nào của bài, như text=noi_dung (lặp lại được).",
        "Which field holds a part of the article, as text=noi_dung (repeatable)."),
      valueName: "part=field"))
  var map: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Nới giới hạn đọc: record, lines, expansion, memory, depth, members; như record=256M.",
        "Widen a limit of reading: record, lines, expansion, memory, depth, members; as record=256M."
      ), valueName: "name=value"))
  var limit: [String] = []

  func validate() throws {
    _ = try options()
  }

  /// The options as the reading takes them.
  func options() throws -> InputOptions {
    var options = InputOptions()
    options.mappings = try map.map(ReadingOptions.mapping)
    for text in limit { try ReadingOptions.widen(&options.limits, text) }
    return options
  }

  private static func mapping(_ text: String) throws -> FieldMapping {
    if let mapping = FieldMapping(text) { return mapping }
    let known = RecordField.allCases.map(\.rawValue)
    let parts = text.split(separator: "=", maxSplits: 1)
    if parts.count == 2 { throw Failure.unknownWord(String(parts[0]), among: known) }
    let all = known.joined(separator: ", ")
    throw Failure(
      "--map '\(text)': cần PHẦN=TRƯỜNG, như text=noi_dung; PHẦN là một trong: \(all).",
      "--map '\(text)': PART=FIELD is expected, as text=noi_dung; PART is one of: \(all).")
  }

  private static let limitNames = ["record", "lines", "expansion", "memory", "depth", "members"]

  private static func widen(_ limits: inout InputLimits, _ text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let value = number(parts[1]) else {
      throw Failure(
        "--limit '\(text)': cần TÊN=SỐ, như record=256M.",
        "--limit '\(text)': NAME=NUMBER is expected, as record=256M.")
    }
    switch parts[0] {
    case "record": limits.recordBytes = value
    case "lines": limits.recordLines = value
    case "expansion": limits.expansion = value
    case "memory": limits.unpackingMemory = value
    case "depth": limits.depth = value
    case "members": limits.members = value
    default: throw Failure.unknownWord(parts[0], among: limitNames)
    }
  }

  /// `64M` and the like: K, M and G are powers of 1024.
  private static func number(_ text: String) -> Int? {
    let units: [Character: Int] = ["K": 10, "k": 10, "M": 20, "m": 20, "G": 30, "g": 30]
    let shift = text.last.flatMap { units[$0] }
    guard let number = Int(shift == nil ? text[...] : text.dropLast()), number > 0,
      number < 1 << 30
    else { return nil }
    return number << (shift ?? 0)
  }
}
