import Glibc
import Testing

extension ProgramTests {
  /// What a shell sees of a program that draws on the whole screen, by the example of the probe.
  struct TerminalControlTests {
    private func started(environment: [String: String] = [:]) throws -> Tmux {
      let tmux = try Tmux(columns: 60, rows: 12, environment: environment)
      try tmux.enter("stty -g >before; echo typed before; TerminalProbe")
      try tmux.wait(for: "Đồng:ready")
      return tmux
    }

    /// The shell's own screen is back, and the modes of the terminal are as they were.
    private func expectRestored(_ tmux: Tmux) throws {
      let screen = try tmux.waitForShell()
      #expect(screen.contains("typed before"))
      #expect(screen.isCursorVisible)
      try tmux.enter("clear; stty -g | cmp - before && echo modes=same")
      try tmux.wait(for: "a comparison") { $0.lines.contains("modes=same") }
    }

    @Test func `quitting gives the screen back`() throws {
      let tmux = try started()
      try tmux.press("q")
      try expectRestored(tmux)
    }

    @Test func `Control-Z stops the program, and fg brings it back`() throws {
      let tmux = try started()
      try tmux.press("C-z")
      let stopped = try tmux.waitForShell()
      #expect(stopped.contains("typed before"))
      try tmux.enter("stty -g | cmp - before && echo modes=same")
      try tmux.wait(for: "a comparison") { $0.lines.contains("modes=same") }
      try tmux.enter("fg")
      let resumed = try tmux.wait(for: "ng:resumed")
      #expect(resumed.isAlternate && resumed.contains("Đồng:ready"))
      try tmux.press("Down")
      try tmux.wait(for: "key:down")
      try tmux.press("q")
      try expectRestored(tmux)
    }

    @Test(arguments: [SIGTSTP, SIGSTOP])
    func `a stop from outside does the same`(signal: Int32) throws {
      let tmux = try started()
      try tmux.signal(signal)
      try tmux.wait(for: "Stopped")
      try tmux.type("fg")
      // After SIGSTOP the shell has the program's modes, in which Enter ends no line.
      try tmux.press("C-j")
      try tmux.wait(for: "ng:resumed")
      try tmux.press("Down")
      let screen = try tmux.wait(for: "key:down")
      #expect(screen.isAlternate && !screen.contains("Stopped"))
      try tmux.press("q")
      try tmux.waitForShell()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT])
    func `a signal gives the screen back`(signal: Int32) throws {
      let tmux = try started()
      try tmux.signal(signal)
      try expectRestored(tmux)
    }

    @Test func `another program may use the terminal, and be stopped with this one`() throws {
      let tmux = try started()
      try tmux.press("s")
      try tmux.wait(for: "lent")
      try tmux.press("C-z")
      try tmux.wait(for: "Stopped")
      try tmux.enter("fg")
      try tmux.type("xin")
      try tmux.press("Enter")
      let screen = try tmux.wait(for: "ran:5")
      #expect(screen.isAlternate)
      try tmux.press("q")
      try expectRestored(tmux)
    }

    @Test func `follows the window's size`() throws {
      let tmux = try started()
      try tmux.resize(columns: 30, rows: 6)
      try tmux.wait(for: "resize:30x6")
      try tmux.resize(columns: 60, rows: 12)
      let screen = try tmux.wait(for: "resize:60x12")
      #expect(screen.contains("Đồng:ready"))
      #expect(screen.lines.first?.count == 60)
    }

    @Test(arguments: ["screen", "tmux", "xterm-256color", "linux", "vt100"])
    func `draws on many kinds of terminal`(type: String) throws {
      let tmux = try started(environment: ["TERM": type])
      try tmux.press("Up")
      let screen = try tmux.wait(for: "Đồng:key:up")
      #expect(screen.lines.first == "┌" + String(repeating: "─", count: 58) + "┐")
      try tmux.press("q")
      try tmux.wait(for: "the prompt") { $0.cursorLine.hasPrefix(Tmux.prompt) }
    }

    @Test func `the cursor stands where the program puts it`() throws {
      let tmux = try started()
      let screen = try tmux.screen()
      #expect((screen.cursorColumn, screen.cursorRow) == (1, 1))
      #expect(screen.isCursorVisible)
    }
  }
}
