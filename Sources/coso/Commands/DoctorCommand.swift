import ArgumentParser
import CursesTerminal
import NewsModel
import NewsStore

/// `coso doctor`: what is wrong with the terminal, the locale or the index, and what to do.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: say(
      "Kiểm tra thiết bị đầu cuối, bảng mã, chỉ mục: sai gì, sửa sao.",
      "Check terminal, locale and index: what is wrong and what to do."))

  @OptionGroup var library: LibraryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    var diagnosis = Diagnosis()
    diagnosis.examineTerminal(Launch.environment)
    diagnosis.examineLocale(Launch.environment)
    diagnosis.examineIndex(library)
    StandardStreams.write(diagnosis.text)
    if diagnosis.hasProblems { throw ExitCode.failed }
  }
}

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
    let subject = say("chỉ mục", "index")
    guard options.exists else {
      return note(
        subject,
        say(
          "chưa có '\(options.path)': chạy 'coso index THƯ_MỤC'",
          "none at '\(options.path)' yet: run 'coso index FOLDER'"))
    }
    do {
      let problems = try options.openForReading().check()
      for problem in problems { bad(subject, problem.sentence(in: Launch.language)) }
      if problems.isEmpty { good(subject, options.path) }
    } catch let error as LibraryError {
      bad(subject, error.sentence(in: Launch.language))
    } catch {
      bad(subject, "\(error)")
    }
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
