import ArgumentParser
import FactExtraction
import Foundation

/// Tables of words of one's own, beside those that are compiled in.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Thư mục có thêm bảng từ của bạn: indicators.tsv, models.tsv, abbreviations.tsv …",
        "A folder with more tables of words: indicators.tsv, models.tsv, abbreviations.tsv …"),
      valueName: "folder"))
  var lexicons: String?

  /// The tables, with the rows of those in the folder before their own.
  func tables() throws -> FactTables {
    var tables = FactTables()
    guard let lexicons else { return tables }
    let files = try LexiconOptions.files(in: lexicons)
    for file in files {
      let names = FactTables.Name.allCases.map(\.rawValue)
      let word = String(file.dropLast(".tsv".count))
      guard let name = FactTables.Name(rawValue: word) else {
        throw Failure.unknownWord(word, among: names)
      }
      try LexiconOptions.add(path: "\(lexicons)/\(file)", to: name, of: &tables)
    }
    return tables
  }

  private static func files(in folder: String) throws -> [String] {
    let files: [String]
    do {
      files = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw Failure(
        "không đọc được thư mục bảng từ '\(folder)'.",
        "the folder of tables '\(folder)' cannot be read.")
    }
    let tables = files.filter { $0.hasSuffix(".tsv") }.sorted()
    guard tables.isEmpty else { return tables }
    throw Failure(
      "'\(folder)' không có bảng từ nào (*.tsv).", "'\(folder)' has no table of words (*.tsv).")
  }

  private static func add(
    path: String, to name: FactTables.Name, of tables: inout FactTables
  ) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("không đọc được '\(path)'.", "'\(path)' cannot be read.")
    }
    do throws(LexiconError) {
      try tables.add(bytes: Array(data), to: name)
    } catch {
      let reason = error.sentence
      throw Failure("'\(path)': \(reason.vietnamese)", "'\(path)': \(reason.english)")
    }
  }
}

extension LexiconError {
  /// What is wrong, in both languages.
  var sentence: (vietnamese: String, english: String) {
    switch kind {
    case .missingColumn(let column):
      ("thiếu cột '\(column)' ở dòng tiêu đề.", "the header row has no column '\(column)'.")
    case .unknownColumn(let column):
      (
        "bảng '\(table.rawValue)' không có cột '\(column)'.",
        "the table '\(table.rawValue)' has no column '\(column)'."
      )
    }
  }
}
