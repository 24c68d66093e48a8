import ArgumentParser
import VietnameseText

/// `coso text sort`: the lines in Vietnamese order.
struct SortText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sort",
    abstract: say(
      "Xếp các dòng theo thứ tự tiếng Việt (CLDR vi, ổn định).",
      "Sort lines in Vietnamese order (CLDR vi, stable)."))

  @OptionGroup var common: CommonOptions

  func run() throws {
    let keyed = LineFilter.lines(of: StandardStreams.readAll()).enumerated().map {
      (key: CollationKey($0.element), index: $0.offset, line: $0.element)
    }
    let sorted = keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    StandardStreams.write(Array(sorted.map { $0.line + [0x0A] }.joined()))
  }
}
