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
  /// What is reading rows of lists, by generation.
  private var pages: [Int: Task<Void, Never>] = [:]
  private var search: Task<Void, Never>?
  private var counting: Task<Void, Never>?
  private var excerpting: Task<Void, Never>?
  /// Questions to the library that are asked once the next picture is painted: what was typed is on the
  /// screen before all processors look for an answer.
  private var questions: [Effect] = []
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
    ask()
    take(terminal.nextEvents(timeout: BrowserSession.patience))
    while isRunning {
      terminal.paint(browser.view(size: terminal.size))
      questions += browser.foresee()
      ask()
      take(terminal.nextEvents())
    }
    cancelSearch()
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
    switch message {
    case .page(_, _, let generation), .failed(_, let generation?): pages[generation] = nil
    default: break
    }
    for effect in browser.update(message) {
      if effect.isQuestion { questions.append(effect) } else { perform(effect) }
    }
  }

  private mutating func ask() {
    for effect in questions { perform(effect) }
    questions = []
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .loadPage(let query, let range, let generation):
      pages[generation] = load(generation) {
        .page(query, try await $0.page(query, range: range), generation: generation)
      }
    case .cancelPage(let generation): pages.removeValue(forKey: generation)?.cancel()
    case .prepareSearch:
      load(nil) {
        try await $0.prepareSearch()
        return nil
      }
    case .search(let query, let limit, let generation):
      cancelSearch()
      search = load(generation) {
        .searched(
          try await $0.search(query, limitPerGroup: limit, excerpts: 1), generation: generation)
      }
    case .loadExcerpts(let query, let hits, let generation):
      excerpting = load(nil) {
        .excerpts(try await $0.excerpts(of: query, in: hits), generation: generation)
      }
    case .countFacets(let query, let limit, let generation):
      counting?.cancel()
      counting = load(generation) {
        .facets(try await $0.facets(of: query, limit: limit), generation: generation)
      }
    case .complete(let field, let value, let content, let generation):
      load(nil) {
        .names(
          try await $0.names(for: field, value, in: content, limit: 4), generation: generation)
      }
    case .cancelSearch: cancelSearch()
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

  private func cancelSearch() {
    search?.cancel()
    counting?.cancel()
    excerpting?.cancel()
  }

  private mutating func loadArticle(_ id: String, _ generation: Int) {
    let missing = say("Bài này không còn trong chỉ mục", "This article is no longer in the index")
    load(generation) { library in
      guard var article = try await library.article(id: id) else {
        return .failed(missing, generation: generation)
      }
      article.completeAlternatives()
      return .article(article, generation: generation)
    }
  }

  /// Reads the library in a task of its own; what comes of it arrives in the mailbox.
  @discardableResult
  private func load(
    _ generation: Int?, _ work: @escaping @Sendable (Library) async throws -> Message?
  ) -> Task<Void, Never> {
    let (library, mailbox) = (library, mailbox)
    return Task.detached {
      do {
        if let message = try await work(library) { mailbox.post(message) }
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
          ? say("Đã chép vào bộ nhớ tạm", "Copied to the clipboard")
          : say(
            "Không chép được: văn bản quá dài, hoặc thiết bị đầu cuối không có bộ nhớ tạm",
            "Not copied: the text is too long, or the terminal has no clipboard")))
  }

  private mutating func openSource(_ path: String) {
    guard path != "-", FileManager.default.isReadableFile(atPath: path) else {
      return handle(
        .failed(
          say("Không đọc được tệp nguồn '\(path)'", "The source file '\(path)' cannot be read"),
          generation: nil))
    }
    let pager = Pager(Launch.environment)
    let start = ContinuousClock.now
    let status = terminal.run(pager.arguments(for: path))
    if status == 0, ContinuousClock.now - start < Pager.shortestReading {
      _ = terminal.run(pager.waiting)
    }
    guard status != 0 else { return }
    handle(
      .failed(
        say(
          "Chương trình xem tệp kết thúc với mã \(status); đặt lại biến PAGER",
          "The pager ended with status \(status); set the variable PAGER"), generation: nil))
  }
}
