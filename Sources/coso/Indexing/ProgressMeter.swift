import CosoCore
import CursesTerminal
import Foundation
import Synchronization

/// Shows the progress of indexing on standard error: on a terminal in one line that is written over,
/// elsewhere in a line every few seconds.
final class ProgressMeter: Sendable {
  private struct State {
    var shown: ContinuousClock.Instant?
    var isLineThere = false
  }

  private let state = Mutex(State())
  private let start = ContinuousClock.now
  private let isTerminal = StandardStreams.errorIsTerminal
  private let isUTF8 = Terminal.localeWritesUTF8
  private let isColored: Bool

  init(environment: [String: String] = Launch.environment) {
    let noColor = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    isColored = !noColor && environment["TERM"] != "dumb"
  }

  /// Shows how far the run is, unless it has just been shown.
  func show(_ progress: IndexProgress) {
    let now = ContinuousClock.now
    let pause = isTerminal ? Duration.milliseconds(100) : .seconds(5)
    state.withLock { state in
      guard now - (state.shown ?? start) >= pause else { return }
      state.shown = now
      let line = ProgressLine(
        progress: progress, elapsed: now - start, language: Launch.language, isUTF8: isUTF8)
      if isTerminal {
        state.isLineThere = true
        write(line)
      } else {
        StandardStreams.writeError("coso: \(line.plain)\n")
      }
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      if state.isLineThere { StandardStreams.writeError("\r\u{1B}[K") }
      state.isLineThere = false
    }
  }

  private func write(_ line: ProgressLine) {
    // A terminal breaks the line after its last column.
    let columns = max(20, (StandardStreams.errorColumns ?? 80) - 1)
    var text = line.text(columns: columns)
    if isColored, let end = text.firstIndex(of: " ") {
      text = "\u{1B}[36m" + text[..<end] + "\u{1B}[0m" + text[end...]
    }
    StandardStreams.writeError("\r" + text + "\u{1B}[K")
  }
}
