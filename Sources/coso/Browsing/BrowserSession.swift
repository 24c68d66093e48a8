import CursesTerminal
import Foundation
import NewsBrowser
import NewsModel
import NewsStore
import TerminalCanvas

/// Runs the browser in a terminal: decoded input goes in as messages, effects are carried out, and
/// the state is painted. All of it happens on the main thread but reading the library.
struct BrowserSession: ~Copyable {
  private var browser: Browser
  private var terminal: Terminal
  private let library: Library
  private let mailbox: Mailbox<Message>
  private var search: Task<Void, Never>?
  private var isRunning = true

  /// How long the first picture waits for its first rows, in milliseconds, so that it is not
  /// painted twice: less than a person sees.
  private static var patience: Int { 15 }

  init(browser: Browser, library: Library, terminal: consuming Terminal) {
    self.browser = browser
    self.library = library
    let wakeUp = terminal.wakeUp
    mailbox = Mailbox { wakeUp() }
    self.terminal = terminal
  }

  /// Runs until the user quits or the terminal goes away.
  mutating func run() {
    handle(.input(.resize(terminal.size)))
    take(terminal.nextEvents(timeout: BrowserSession.patience))
    while isRunning {
      terminal.paint(browser.view(size: terminal.size))
      take(terminal.nextEvents())
    }
    search?.cancel()
  }

  /// Handles all that has happened before the next picture is painted: a held key leaves no backlog.
  private mutating func take(_ events: [InputEvent]) {
    for event in events where isRunning {
      switch event {
      case .wake: break
      case .endOfInput: isRunning = false
      default: handle(.input(event))
      }
    }
    for message in mailbox.takeAll() where isRunning { handle(message) }
  }

  private mutating func handle(_ message: Message) {
    for effect in browser.update(message) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .loadPage(let query, let range, let generation):
      load(generation) {
        .page(query, try await $0.page(query, range: range), generation: generation)
      }
    case .search(let query, let limit, let generation):
      search?.cancel()
      search = load(generation) {
        .searched(try await $0.search(query, limitPerGroup: limit), generation: generation)
      }
    case .cancelSearch: search?.cancel()
    case .loadArticle(let id, let generation): loadArticle(id, generation)
    case .loadTotals: load(nil) { .totals(try await $0.totals()) }
    case .copy(let text): copy(text)
    case .openSource(let path): openSource(path)
    case .setMouse(let isOn): terminal.isMouseOn = isOn
    case .suspend: kill(0, SIGTSTP)
    case .redraw: terminal.redraw()
    case .quit: isRunning = false
    }
  }

  private mutating func loadArticle(_ id: String, _ generation: Int) {
    let missing = say("bài này không còn trong chỉ mục", "this article is no longer in the index")
    load(generation) { library in
      guard let article = try await library.article(id: id) else {
        return .failed(missing, generation: generation)
      }
      return .article(article, generation: generation)
    }
  }

  /// Reads the library in a task of its own; what comes of it arrives in the mailbox.
  @discardableResult
  private func load(
    _ generation: Int?, _ work: @escaping @Sendable (Library) async throws -> Message
  ) -> Task<Void, Never> {
    let (library, mailbox) = (library, mailbox)
    return Task.detached {
      do {
        mailbox.post(try await work(library))
      } catch is CancellationError {
        // A newer question has taken this one's place: nobody waits for an answer.
      } catch let error as LibraryError {
        mailbox.post(.failed(error.sentence(in: Launch.language), generation: generation))
      } catch {
        mailbox.post(.failed("\(error)", generation: generation))
      }
    }
  }

  private mutating func copy(_ text: String) {
    let isSent = terminal.copyToClipboard(text)
    handle(
      .notice(
        isSent
          ? say("đã chép vào bảng tạm", "copied to the clipboard")
          : say(
            "không chép được: văn bản quá dài, hoặc thiết bị đầu cuối không có bảng tạm",
            "not copied: the text is too long, or the terminal has no clipboard")))
  }

  private mutating func openSource(_ path: String) {
    guard path != "-", FileManager.default.isReadableFile(atPath: path) else {
      return handle(
        .failed(
          say("không đọc được tệp nguồn '\(path)'", "the source file '\(path)' cannot be read"),
          generation: nil))
    }
    let status = terminal.run(Pager(Launch.environment).arguments(for: path))
    guard status != 0 else { return }
    handle(
      .failed(
        say(
          "chương trình xem tệp kết thúc với mã \(status); đặt lại biến PAGER",
          "the pager ended with status \(status); set the variable PAGER"), generation: nil))
  }
}

/// The user's program for reading files: `$PAGER`, else less, else more.
struct Pager {
  private let command: String

  init(_ environment: [String: String]) {
    let chosen = environment["PAGER"] ?? ""
    command = chosen.isEmpty ? "$(command -v less || echo more)" : chosen
  }

  /// What to run, to show a file until the user has read it.
  ///
  /// The command goes through the shell, as PAGER may hold options; the path goes beside it as an
  /// argument, so that no name of a file can be taken for a command.
  func arguments(for path: String) -> [String] {
    ["/bin/sh", "-c", "\(command) \"$1\"", "coso", path]
  }
}
