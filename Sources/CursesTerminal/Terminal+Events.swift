import CCurses
import Glibc
import TerminalCanvas

extension Terminal {
  /// How long a lone Escape may wait for the rest of a sequence, in milliseconds. Terminals write
  /// a sequence at once, so this is for slow lines; the key itself must not feel slow.
  private static var escapeDelay: Int32 { 10 }
  /// The most bytes taken at once, so that a flood of input does not keep the screen from changing.
  private static var mostBytesAtOnce: Int { 1 << 20 }

  /// Waits for something to happen and returns all that has happened by then, in order.
  ///
  /// Keys that wait are taken together, so a held key leaves no backlog. Control-Z, or a stop from
  /// outside, happens in here: the event `.resumed` comes after it. Once the terminal is gone every
  /// call returns `.endOfInput`.
  ///
  /// - Parameter timeout: the longest wait in milliseconds; `nil` waits for ever.
  /// - Returns: nothing if the time is over.
  public mutating func nextEvents(timeout: Int? = nil) -> [InputEvent] {
    while true {
      var events: [InputEvent] = []
      let isReady = wait(timeout: timeout.map { Int32(clamping: $0) } ?? -1)
      if pipe.drain() { events.append(.wake) }
      events += signalEvents()
      if isReady { events += read() }
      if decoder.isWaiting, !wait(timeout: Self.escapeDelay) { events += decoder.flush() }
      events = handlingStops(events)
      if !events.isEmpty || timeout != nil { return events }
    }
  }

  /// Waits for input or for the pipe; tells whether there is input, or an end of it, to read.
  private func wait(timeout: Int32) -> Bool {
    var polled = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipe.reading, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&polled, 2, timeout)
    return polled[0].revents != 0
  }

  /// Whether there is more input this very moment.
  private func hasInput() -> Bool {
    var polled = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) > 0
  }

  /// Reads all there is and decodes it.
  private mutating func read() -> [InputEvent] {
    var events: [InputEvent] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    var total = 0
    repeat {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR || errno == EAGAIN { break }
      guard count > 0 else { return events + [.endOfInput] }
      events += decoder.decode(buffer[..<count])
      total += count
    } while total < Self.mostBytesAtOnce && hasInput()
    return events
  }

  private mutating func signalEvents() -> [InputEvent] {
    let signals = Int(ccurses_take_signals())
    if signals & Int(CCURSES_STOP) != 0 {
      return stop()
    }
    if signals & Int(CCURSES_CONTINUED) != 0 {
      // Stopped by a signal that no program sees; a shell may have changed the modes meanwhile.
      ccurses_reset_modes()
      return resumedEvents()
    }
    return signals & Int(CCURSES_RESIZED) != 0 ? resizeEvents() : []
  }

  private mutating func resizeEvents() -> [InputEvent] {
    size = Self.currentSize()
    ccurses_resize(Int32(size.rows), Int32(size.columns))
    redraw()
    return [.resize(size)]
  }

  /// Stops where Control-Z was pressed; keys typed after it come after it.
  private mutating func handlingStops(_ events: [InputEvent]) -> [InputEvent] {
    var handled: [InputEvent] = []
    for event in events {
      if event == .key(.control("z")) { handled += stop() } else { handled.append(event) }
    }
    return handled
  }
}
