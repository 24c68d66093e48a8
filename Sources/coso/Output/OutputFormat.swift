import NewsModel
import TerminalCanvas

/// The forms in which lists and searches are printed.
enum OutputFormat: String, CaseIterable {
  case table, json, jsonl, csv, tsv, md

  /// The forms' names, as they are typed.
  static let names = allCases.map(\.rawValue)

  /// The form with a name as it was typed.
  init(typed name: String) throws {
    guard let format = OutputFormat(rawValue: name) else {
      throw Failure.unknownWord(name, among: OutputFormat.names)
    }
    self = format
  }

  /// The whole table in this form, ended by a line feed.
  ///
  /// - Parameters:
  ///   - columns: the width to which a `table` is cut, or nil to cut nothing.
  ///   - language: the language of the numbers and terms that people read.
  func text(
    of table: OutputTable, columns: Int? = nil, language: Language = Launch.language
  ) -> String {
    switch self {
    case .table: TextTable(table, language: language).text(fitting: columns)
    case .json: JSONValue.array(OutputFormat.objects(of: table)).serialized(isPretty: true) + "\n"
    case .jsonl: OutputFormat.objects(of: table).map { $0.serialized() + "\n" }.joined()
    case .csv: delimited(table, by: ",", quote: OutputFormat.csvField)
    case .tsv: delimited(table, by: "\t", quote: OutputFormat.tsvField)
    case .md: markdown(table, language)
    }
  }

  /// An object for each row.
  static func objects(of table: OutputTable) -> [JSONValue] {
    table.rows.map { row in
      .object(zip(table.columns, row).map { (key: $0.key, value: $1.json) })
    }
  }

  private func delimited(
    _ table: OutputTable, by separator: String, quote: (String) -> String
  ) -> String {
    let header = table.columns.map { quote($0.key) }.joined(separator: separator)
    let lines = table.rows.map { $0.map { quote($0.plain) }.joined(separator: separator) }
    return ([header] + lines).map { $0 + "\n" }.joined()
  }

  private func markdown(_ table: OutputTable, _ language: Language) -> String {
    func line(_ fields: [String]) -> String { "| " + fields.joined(separator: " | ") + " |\n" }
    let rule = table.columns.map { $0.isNumeric ? "---:" : "---" }
    return line(table.columns.map(\.heading)) + line(rule)
      + table.rows.map { row in line(row.map { OutputFormat.markdownField($0.shown(in: language)) })
      }.joined()
  }

  /// Quoted when it must be (RFC 4180).
  private static func csvField(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  /// There is no quoting in tab-separated values: what would end a field becomes a blank.
  private static func tsvField(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 == 9 || $0 == 10 || $0 == 13 ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func markdownField(_ text: String) -> String {
    tsvField(text).replacing("|", with: "\\|")
  }
}
