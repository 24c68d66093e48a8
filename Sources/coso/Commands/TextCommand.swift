import ArgumentParser
import VietnameseText

/// `coso text`: the text core as line filters.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: say(
      "Xử lý văn bản tiếng Việt từng dòng, từ đầu vào chuẩn ra đầu ra chuẩn.",
      "Vietnamese text operations, line by line, from standard input to standard output."),
    subcommands: [Compose.self, Fold.self, Sort.self])

  /// Canonical composition, with marks in the wrong order repaired.
  struct Compose: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "nfc",
      abstract: say(
        "Dựng sẵn (NFC), sửa thứ tự dấu.", "Canonical composition; mark order repaired."))

    @OptionGroup var common: CommonOptions

    func run() throws {
      LineFilter.run { Composition.compose($0) }
    }
  }

  /// The search key.
  struct Fold: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fold",
      abstract: say(
        "Khóa tìm kiếm: chữ thường, bỏ dấu, đ→d.", "Search key: lower case, no marks, đ→d."))

    @OptionGroup var common: CommonOptions

    func run() throws {
      LineFilter.run { Folding.fold($0) }
    }
  }

  /// The lines in Vietnamese order.
  struct Sort: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sort",
      abstract: say(
        "Xếp các dòng theo thứ tự tiếng Việt (CLDR vi, ổn định).",
        "Sort lines in Vietnamese order (CLDR vi, stable)."))

    @OptionGroup var common: CommonOptions

    func run() throws {
      let keyed = LineFilter.lines(of: StandardStreams.readAll()).enumerated().map {
        (
          key: CollationKey(String(decoding: $0.element, as: UTF8.self)), index: $0.offset,
          line: $0.element
        )
      }
      let sorted = keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
      StandardStreams.write(Array(sorted.map { $0.line + [0x0A] }.joined()))
    }
  }
}

/// Runs an operation over each line of standard input as the lines arrive.
enum LineFilter {
  /// Line ends stay as they are; a last line without one gets none.
  static func run(_ operation: ([UInt8]) -> [UInt8]) {
    var pending: [UInt8] = []
    while let chunk = StandardStreams.readChunk() {
      pending.append(contentsOf: chunk)
      guard let lastEnd = pending.lastIndex(of: 0x0A) else { continue }
      var output: [UInt8] = []
      for line in lines(of: Array(pending[...lastEnd])) { output += operation(line) + [0x0A] }
      StandardStreams.write(output)
      pending.removeSubrange(...lastEnd)
    }
    if !pending.isEmpty { StandardStreams.write(operation(pending)) }
  }

  /// The lines without their line feeds; a line feed at the very end begins no further line.
  static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
