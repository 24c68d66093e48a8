import ArgumentParser

/// How lists and searches are printed.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Dạng kết quả: ", "The form of the output: ")
        + OutputFormat.names.joined(separator: ", ") + "."),
    completion: .list(OutputFormat.names),
    transform: OutputFormat.init(typed:))
  var format: OutputFormat = .table

  @Option(
    name: .long,
    help: ArgumentHelp(say("Nhiều nhất chừng này dòng.", "At most this many rows."), valueName: "n")
  )
  var limit: Int?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "CSV có dấu BOM để Excel đọc đúng tiếng Việt.",
        "CSV with a byte order mark, by which Excel reads Vietnamese.")))
  var excel = false

  func validate() throws {
    guard !excel || [.table, .csv, .tsv].contains(format) else {
      throw Failure("--excel chỉ dùng với csv, tsv.", "--excel is for csv and tsv.")
    }
    guard let limit, limit < 1 else { return }
    throw Failure("--limit phải từ 1 trở lên.", "--limit must be 1 or more.")
  }

  /// Prints a table and says with the exit status whether there was anything.
  func print(_ table: OutputTable) throws {
    let format = excel && self.format == .table ? .csv : self.format
    let columns = format == .table ? StandardStreams.outputColumns : nil
    if !table.rows.isEmpty || format != .table {
      if excel { StandardStreams.write("\u{FEFF}") }
      StandardStreams.write(format.text(of: table, columns: columns))
    }
    if table.rows.isEmpty {
      if format == .table {
        StandardStreams.writeError(say("coso: không có gì.\n", "coso: nothing found.\n"))
      }
      throw ExitCode.nothingFound
    }
  }
}
