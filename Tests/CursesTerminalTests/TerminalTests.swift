import Glibc
import Testing

@Suite(.serialized, .timeLimit(.minutes(2)))
struct TerminalTests {
  private func start(
    columns: Int = 60, rows: Int = 16, changing changes: [String: String?] = [:]
  ) throws -> PseudoTerminal {
    var environment = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
      "PATH": "/usr/bin:/bin",
    ]
    for (name, value) in changes { environment[name] = value }
    return try #require(
      PseudoTerminal(columns: columns, rows: rows, environment: environment))
  }

  private func expectRestored(_ terminal: PseudoTerminal) {
    #expect(terminal.hasModesOfBefore)
    #expect(terminal.privateModes.subtracting(["7", "25"]).isEmpty)
    #expect(terminal.privateModes.contains("25") || !terminal.text.contains("[?25l"))
  }

  @Test func `enters full screen, and leaves everything as it was`() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "Đồng:ready"))
    terminal.settle()
    #expect(terminal.privateModes.isSuperset(of: ["1049", "2004"]))
    #expect(!terminal.hasModesOfBefore)
    terminal.type("m")
    #expect(terminal.wait(for: "[?1006h"))
    terminal.type("q")
    #expect(terminal.end() == .exit(0))
    expectRestored(terminal)
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE,
  ])
  func `dies of the signal it was sent, after restoring the terminal`(signal: Int32) throws {
    let terminal = try start()
    #expect(terminal.wait(for: "ready"))
    terminal.type("m")
    #expect(terminal.wait(for: "[?1006h"))
    terminal.send(signal)
    #expect(terminal.end() == .signal(signal))
    expectRestored(terminal)
  }

  @Test func `a trap of the program restores the terminal`() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "ready"))
    terminal.type("x")
    let end = terminal.end()
    #expect(end == .signal(SIGILL) || end == .signal(SIGTRAP))
    expectRestored(terminal)
  }

  @Test func `exit in the middle restores the terminal`() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "ready"))
    terminal.type("e")
    #expect(terminal.end() == .exit(3))
    expectRestored(terminal)
  }

  @Test func `ends when the terminal is gone`() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "ready"))
    terminal.hangUp()
    #expect(terminal.end() != nil)
  }

  @Test func `follows the size down to one cell and back`() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "ready"))
    for (columns, rows) in [(40, 10), (20, 5), (10, 3), (2, 2), (1, 1), (1, 9), (9, 1)] {
      terminal.resize(columns: columns, rows: rows)
      terminal.settle(milliseconds: 60)
    }
    let mark = terminal.output.count
    terminal.resize(columns: 60, rows: 20)
    #expect(terminal.wait(for: "resize:60x20", since: mark))
    terminal.type("q")
    #expect(terminal.end() == .exit(0))
    expectRestored(terminal)
  }

  @Test(arguments: [(20, 5), (5, 2), (2, 1), (1, 1)])
  func `starts in a small terminal`(columns: Int, rows: Int) throws {
    let terminal = try start(columns: columns, rows: rows)
    #expect(terminal.wait(for: "[?2026l"))
    terminal.type("q")
    #expect(terminal.end() == .exit(0))
    expectRestored(terminal)
  }

  @Test(
    arguments: [
      ("dumb", "typeTooSimple 'dumb'"), ("no-such-terminal", "typeUnknown 'no-such-terminal'"),
      ("", "typeMissing"), (nil, "typeMissing"),
    ] as [(String?, String)])
  func `says why it cannot open a terminal`(type: String?, message: String) throws {
    let terminal = try start(changing: ["TERM": type])
    #expect(terminal.end() == .exit(2))
    #expect(terminal.text.contains(message))
    #expect(!terminal.text.contains("\u{1B}"))
    #expect(terminal.hasModesOfBefore)
  }

  @Test(arguments: ["vt100", "linux"])
  func `plain terminals are not sent what only xterm knows`(type: String) throws {
    let terminal = try start(changing: ["TERM": type])
    #expect(terminal.wait(for: "ng:ready"))
    terminal.type("my")
    #expect(terminal.wait(for: "copied:false"))
    terminal.type("q")
    #expect(terminal.end() == .exit(0))
    #expect(!terminal.text.contains("2026") && !terminal.text.contains("2004"))
    #expect(!terminal.text.contains("1006"))
    expectRestored(terminal)
  }

  @Test func `a locale without UTF-8 is sent ASCII alone`() throws {
    let terminal = try start(changing: ["LC_ALL": "C"])
    #expect(terminal.wait(for: "Dong:ready"))
    terminal.type("ế")
    terminal.settle()
    terminal.type("q")
    #expect(terminal.end() == .exit(0))
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test func `a UTF-8 locale that is not installed is taken for what it says`() throws {
    let terminal = try start(changing: ["LC_ALL": "xx_XX.UTF-8"])
    #expect(terminal.wait(for: "Đồng:ready"))
  }

  @Test(arguments: [("", true), ("1", false)])
  func `honors the wish for no color`(noColor: String, isColored: Bool) throws {
    let terminal = try start(changing: ["NO_COLOR": noColor])
    #expect(terminal.wait(for: "ready"))
    terminal.settle()
    #expect(terminal.text.contains("\u{1B}[36m") == isColored)
  }

  @Test func `copies to the terminal's clipboard`() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "ready"))
    terminal.type("y")
    #expect(terminal.wait(for: "\u{1B}]52;c;eGluIGNow6Bv\u{7}"))
  }

  @Test func `another program gets the terminal as it was`() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "ready"))
    terminal.type("m")
    #expect(terminal.wait(for: "[?1006h"))
    let mark = terminal.output.count
    terminal.type("s")
    #expect(terminal.wait(for: "lent", since: mark))
    #expect(terminal.hasModesOfBefore)
    terminal.type("xin chào\r")
    #expect(terminal.wait(for: "ran:5", since: mark))
    let written = String(decoding: terminal.output[mark...], as: UTF8.self)
    let left = try #require(written.firstRange(of: "[?1049l"))
    let lent = try #require(written.firstRange(of: "lent"))
    let back = try #require(written.firstRange(of: "[?1049h"))
    #expect(left.upperBound < lent.lowerBound && lent.upperBound < back.lowerBound)
    #expect(terminal.privateModes.isSuperset(of: ["1049", "2004", "1000", "1006"]))
  }

  @Test func `another thread ends the wait`() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "ready"))
    terminal.type("w")
    #expect(terminal.wait(for: "ng:wake"))
  }

  @Test func `writes nothing while nothing happens`() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "ready"))
    terminal.settle()
    let count = terminal.output.count
    terminal.settle(milliseconds: 400)
    #expect(terminal.output.count == count)
  }

  @Test func `a lone Escape is a key within a moment`() throws {
    let terminal = try start()
    #expect(terminal.wait(for: "ready"))
    terminal.type("\u{1B}")
    #expect(terminal.wait(for: "key:escape"))
  }
}
