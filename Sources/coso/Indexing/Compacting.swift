import NewsStore

/// Making an index small, with words on standard error for each step.
struct Compacting {
  let place: LibraryOptions
  let isQuiet: Bool

  func run() throws {
    guard place.exists else {
      throw Failure(
        "chưa có chỉ mục '\(place.path)': chạy 'coso index THƯ_MỤC' trước.",
        "there is no index at '\(place.path)': run 'coso index FOLDER' first.")
    }
    let lock = try place.takeLock()
    defer { lock?.release() }
    let library = try Library(path: place.path, mode: .readWrite)
    let sizes = try library.compact { step in
      if !isQuiet { StandardStreams.writeError("coso: \(step.words)…\n") }
    }
    try library.close()
    guard !isQuiet else { return }
    let (before, after) = (megabytes(sizes.before), megabytes(sizes.after))
    StandardStreams.write(
      say(
        "Chỉ mục '\(place.path)': \(before) MB còn \(after) MB.\n",
        "The index '\(place.path)': \(before) MB are \(after) MB now.\n"))
  }

  private func megabytes(_ bytes: Int) -> String {
    Launch.language.number((Double(bytes) / 100_000).rounded() / 10)
  }
}

extension Library.CompactionStep {
  /// What is being done.
  fileprivate var words: String {
    switch self {
    case .mergingWords: say("đang gộp chỉ mục các từ", "merging the index of words")
    case .rewriting: say("đang ghi lại tệp cho liền", "writing the file without gaps")
    }
  }
}

extension LibraryOptions {
  /// The right to change the index; nil where no file can be made beside it, which opening explains.
  ///
  /// - Throws: `Failure` while another process has it.
  func takeLock() throws -> WriterLock? {
    switch WriterLock.attempt(index: path) {
    case .taken(let lock): return lock
    case .impossible: return nil
    case .held(let process):
      let number = process.map { " \($0)" } ?? ""
      throw Failure(
        "tiến trình\(number) đang ghi chỉ mục '\(path)': đợi nó xong rồi chạy lại.",
        "process\(number) is writing the index '\(path)': wait for it to end and run again.")
    }
  }
}
