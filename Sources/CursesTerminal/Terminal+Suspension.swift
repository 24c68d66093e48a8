import CCurses
import TerminalCanvas

extension Terminal {
  /// Gives the terminal to another program, such as a pager, and takes it back afterwards.
  ///
  /// While `body` runs the terminal is as it was before the program began, and Control-C is the
  /// other program's business. The next `paint` draws everything, in the size the terminal has then.
  public mutating func suspend<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    ccurses_leave()
    defer { takeBack() }
    return try body()
  }

  /// Stops the program, as Control-Z asks; returns when the shell lets it go on.
  mutating func stop() -> [InputEvent] {
    suspend { ccurses_stop() }
    return [.resumed, .resize(size)]
  }

  /// What to say after the program was stopped and goes on: the size may be another.
  mutating func resumedEvents() -> [InputEvent] {
    size = Self.currentSize()
    redraw()
    return [.resumed, .resize(size)]
  }

  private mutating func takeBack() {
    ccurses_enter()
    _ = ccurses_take_signals()  // what they ask for is done anyway
    size = Self.currentSize()
    redraw()
  }
}
