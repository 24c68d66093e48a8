import CursesTerminal
import NewsModel
import NewsStore

/// What was examined, and the problems found, each with its remedy.
struct Diagnosis {
  private var lines: [String] = []
  private(set) var hasProblems = false

  /// The report, a line for each thing examined.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Whether the browser can run in this terminal.
  mutating func examineTerminal(_ environment: [String: String]) {
    let subject = say("thiết bị đầu cuối", "terminal")
    switch Terminal.problem() {
    case nil: good(subject, "TERM=\(environment["TERM"] ?? "")")
    case let problem?
    where problem.kind == .inputIsNoTerminal || problem.kind == .outputIsNoTerminal:
      note(
        subject,
        say(
          "không chạy trong thiết bị đầu cuối; trình duyệt cần một cái, các lệnh khác thì không",
          "not run in one; the browser needs one, the other commands do not"))
    case let problem?: bad(subject, problem.sentence(in: Launch.language))
    }
    if environment["NO_COLOR"]?.isEmpty == false {
      note(say("màu", "colour"), say("NO_COLOR đang đặt: không dùng màu", "NO_COLOR is set"))
    }
  }

  /// Whether Vietnamese can be shown.
  mutating func examineLocale(_ environment: [String: String]) {
    let subject = say("bảng mã", "locale")
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    guard Terminal.localeWritesUTF8 else {
      return bad(
        subject,
        say(
          "\(name ?? "C"): chữ Việt sẽ hiện không dấu; đặt LANG=C.UTF-8 hoặc LANG=vi_VN.UTF-8",
          "\(name ?? "C"): Vietnamese is shown without marks; set LANG=C.UTF-8 or vi_VN.UTF-8"))
    }
    good(subject, name ?? "UTF-8")
  }

  /// Whether the index is sound.
  mutating func examineIndex(_ options: LibraryOptions) {
    lookAtIndex(options) { diagnosis, subject in
      let problems = try options.openForReading().check()
      for problem in problems { diagnosis.bad(subject, problem.sentence(in: Launch.language)) }
      if problems.isEmpty { diagnosis.good(subject, options.path) }
      guard !problems.isEmpty else { return }
      let path = options.index.map { " -i '\($0)'" } ?? ""
      diagnosis.note(
        subject,
        say(
          "sửa bằng 'coso doctor\(path) --repair'",
          "mend it by 'coso doctor\(path) --repair'"))
    }
  }

  /// Mends the index, and says what was wrong and what still is.
  mutating func mendIndex(_ options: LibraryOptions) {
    lookAtIndex(options) { diagnosis, subject in
      let lock = try options.takeLock()
      defer { lock?.release() }
      let library = try Library(path: options.path, mode: .readWrite)
      let (found, left) = try library.repair()
      for problem in found where !left.contains(problem) {
        diagnosis.mended(subject, problem.sentence(in: Launch.language))
      }
      for problem in left { diagnosis.bad(subject, problem.sentence(in: Launch.language)) }
      if left.isEmpty {
        let count = Launch.language.number(try library.articleCount())
        diagnosis.good(
          subject, say("\(options.path): \(count) bài", "\(options.path): \(count) articles"))
      } else {
        diagnosis.note(
          subject,
          say(
            "không sửa được hết: xóa '\(options.path)' rồi chạy lại 'coso index THƯ_MỤC'",
            "not all can be mended: delete '\(options.path)' and run 'coso index FOLDER' again"))
      }
      try library.close()
    }
  }

  private mutating func lookAtIndex(
    _ options: LibraryOptions, _ body: (inout Diagnosis, String) throws -> Void
  ) {
    let subject = say("chỉ mục", "index")
    guard options.exists else {
      return note(
        subject,
        say(
          "chưa có '\(options.path)': chạy 'coso index THƯ_MỤC'",
          "none at '\(options.path)' yet: run 'coso index FOLDER'"))
    }
    do {
      try body(&self, subject)
    } catch let error as LibraryError {
      bad(subject, error.sentence(in: Launch.language))
    } catch {
      bad(subject, "\(error)")
    }
  }

  private mutating func mended(_ subject: String, _ text: String) {
    lines.append(say("[ sửa]", "[mend]") + " \(subject): \(text)")
  }

  private mutating func good(_ subject: String, _ text: String) {
    lines.append("[ ok ] \(subject): \(text)")
  }

  private mutating func note(_ subject: String, _ text: String) {
    lines.append("[ -- ] \(subject): \(text)")
  }

  private mutating func bad(_ subject: String, _ text: String) {
    hasProblems = true
    lines.append(say("[ sai]", "[ bad]") + " \(subject): \(text)")
  }
}
