import Foundation

/// A tmux server of its own with one window and a shell in it: a real terminal for whole programs.
///
/// Everything that could differ from machine to machine is pinned: size, TERM, locale, prompt, home.
/// Nothing sleeps for a fixed time: what is waited for is polled, with a limit.
final class Tmux {
  /// The prompt of the shell.
  static let prompt = "shell>"
  /// How long to wait for anything, in seconds; a busy machine may need it.
  static let limit = 20.0

  /// Whether there is a tmux to run.
  static var isInstalled: Bool {
    ["/usr/bin/tmux", "/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"]
      .contains { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// A folder of this server's own; the home folder is in it.
  let folder: URL
  /// How many commands were run, so that the end of one is not taken for that of the next.
  private var commandCount = 0
  private var socket: String { folder.appendingPathComponent("socket").path }

  /// Starts the shell and waits for its prompt. The programs of this build are in its PATH.
  init(
    columns: Int = 100, rows: Int = 30, environment: [String: String] = [:]
  ) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("coso-\(UUID().uuidString)")
    let home = folder.appendingPathComponent("home")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    var variables = [
      "PATH": try Products.folder() + ":/usr/local/bin:/usr/bin:/bin", "HOME": home.path,
      "XDG_DATA_HOME": home.path + "/data", "XDG_CONFIG_HOME": home.path + "/config",
      "XDG_STATE_HOME": home.path + "/state", "XDG_CACHE_HOME": home.path + "/cache",
      "TERM": "screen-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC", "PS1": Self.prompt + " ",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { $1 }
    let assignments = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    try run(
      [
        "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", home.path, "--", "env",
        "-i",
      ]
        + assignments + ["/bin/sh", "-i"])
    try run(["set", "-g", "status", "off"])
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    try wait(for: Self.prompt)
  }

  deinit {
    _ = try? run(["kill-server"])  // it may have ended with its shell
    _ = try? FileManager.default.removeItem(at: folder)
  }

  /// Presses keys by their tmux names: `Enter`, `Escape`, `Down`, `C-z`, `q`.
  func press(_ keys: String...) throws { try run(["send-keys"] + keys) }

  /// Types a text letter by letter.
  func type(_ text: String) throws { try run(["send-keys", "-l", "--", text]) }

  /// Types a command line into the shell and sends it.
  func enter(_ commandLine: String) throws {
    try type(commandLine)
    try press("Enter")
  }

  /// Changes the size of the terminal.
  func resize(columns: Int, rows: Int) throws {
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Sends a signal to the program in the foreground and the processes of its job.
  func signal(_ number: Int32) throws {
    let shell = try run(["display-message", "-p", "#{pane_pid}"]).prefix { $0.isNumber }
    let facts = try String(contentsOfFile: "/proc/\(shell)/stat", encoding: .utf8)
    // After the name in parentheses: state, parent, group, session, terminal, foreground group.
    let fields = facts.drop { $0 != ")" }.split(separator: " ")
    guard fields.count > 6, let group = Int32(fields[6]), kill(-group, number) == 0 else {
      throw TmuxError(command: "signal", message: facts)
    }
  }

  /// What is shown now: cursor and text of the same moment, as both are asked for at once.
  func screen() throws -> Screen {
    let format = "#{cursor_x} #{cursor_y} #{cursor_flag} #{alternate_on}"
    let answer = try run(["display-message", "-p", format, ";", "capture-pane", "-p"])
    var lines = answer.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let numbers = lines.removeFirst().split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 4 else { throw TmuxError(command: "display-message", message: answer) }
    return Screen(
      lines: lines, cursorColumn: numbers[0], cursorRow: numbers[1],
      isCursorVisible: numbers[2] == 1, isAlternate: numbers[3] == 1)
  }

  /// Waits until a row contains the text.
  @discardableResult
  func wait(for text: String) throws -> Screen {
    try wait(for: "'\(text)'") { $0.contains(text) }
  }

  /// Waits until the screen is as described, and returns it.
  @discardableResult
  func wait(for expectation: String, until holds: (Screen) -> Bool) throws -> Screen {
    let end = Date(timeIntervalSinceNow: Self.limit)
    while true {
      let screen = try screen()
      if holds(screen) { return screen }
      guard Date() < end else { throw ScreenError(expected: expectation, screen: screen) }
      usleep(10_000)
    }
  }

  /// Waits until a full-screen program has gone and the shell asks for the next command.
  @discardableResult
  func waitForShell() throws -> Screen {
    try wait(for: "the shell's prompt") {
      !$0.isAlternate && $0.cursorLine.hasPrefix(Self.prompt)
        && $0.cursorColumn == Self.prompt.count + 1
    }
  }

  /// Runs a command line in the shell to its end and returns what it wrote, and its exit status.
  func output(of commandLine: String) throws -> (text: String, status: Int) {
    let file = folder.appendingPathComponent("output-\(UUID().uuidString)")
    let (_, status) = try end(of: "{ \(commandLine); } >\(file.path) 2>&1")
    return (try String(contentsOf: file, encoding: .utf8), status)
  }

  /// Runs a command line in the shell, its output on the screen; that screen as text, and the exit
  /// status.
  func shown(by commandLine: String) throws -> (text: String, status: Int) {
    let (screen, status) = try end(of: commandLine)
    return (screen.lines.joined(), status)
  }

  /// Runs a command line on a cleared screen and waits for its exit status.
  private func end(of commandLine: String) throws -> (screen: Screen, status: Int) {
    commandCount += 1
    let mark = "status\(commandCount)="
    try enter("clear; \(commandLine); echo \(mark)$?.")
    var status: Int?
    let screen = try wait(for: "an exit status") { screen in
      status = screen.lines.lazy.compactMap { Self.status(in: $0, after: mark) }.first
      return status != nil
    }
    return (screen, status ?? -1)
  }

  /// The number in `status1=0.`, which is on a line of its own once the command has ended.
  private static func status(in line: String, after mark: String) -> Int? {
    guard line.hasPrefix(mark), line.hasSuffix(".") else { return nil }
    return Int(line.dropFirst(mark.count).dropLast())
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let output = folder.appendingPathComponent("answer").path
    let status = Subprocess.run(
      ["/usr/bin/env", "-u", "TMUX", "LC_ALL=C.UTF-8", "tmux", "-S", socket, "-f", "/dev/null"]
        + arguments, output: output)
    let text = try String(contentsOfFile: output, encoding: .utf8)
    guard status == 0 else { throw TmuxError(command: arguments.first ?? "", message: text) }
    return text
  }
}

/// What tmux would not do.
struct TmuxError: Error, CustomStringConvertible {
  var command: String
  var message: String

  var description: String { "tmux \(command): \(message)" }
}
