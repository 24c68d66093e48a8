import CursesTerminal
import Glibc
import TerminalCanvas

/// Opens the terminal and shows what it reports, line by line, until `q`. The tests drive it; a
/// person can see with it what a terminal sends.
///
/// `m` turns the mouse on or off, `y` copies a text, `s` lends the terminal to a shell command that reads a line,
/// `w` lets another thread wake the loop, `x` traps, `e` leaves by `exit`.
@main
struct TerminalProbe {
  static func main() {
    do throws(TerminalError) {
      var terminal = try Terminal()
      var probe = Probe()
      probe.run(on: &terminal)
    } catch {
      print("TerminalProbe: \(error.kind) '\(error.terminalType)'")
      exit(2)
    }
  }
}

/// What has been reported so far.
private struct Probe {
  private var log = ["ready"]
  private var isDone = false

  mutating func run(on terminal: inout Terminal) {
    while !isDone {
      terminal.paint(canvas(of: terminal.size))
      for event in terminal.nextEvents() { take(event, on: &terminal) }
    }
  }

  private mutating func take(_ event: InputEvent, on terminal: inout Terminal) {
    log.append(describe(event))
    switch event {
    case .key(.character(let letter)): command(letter, on: &terminal)
    case .key(.control("l")): terminal.redraw()
    case .endOfInput: isDone = true
    default: break
    }
  }

  /// The event in one word, as curses may write blanks as movements of the cursor.
  private func describe(_ event: InputEvent) -> String {
    switch event {
    case .key(.character(let letter)): "letter:\(letter)"
    case .key(let key): "key:\(String("\(key)".split(separator: ".").last ?? ""))"
    case .mouse(let mouse): "mouse:\(mouse.kind),\(mouse.point.column),\(mouse.point.row)"
    case .resize(let size): "resize:\(size.columns)x\(size.rows)"
    case .paste(let text): "paste:\(text.utf8.count)"
    case .wake, .resumed, .endOfInput: "\(event)"
    }
  }

  private mutating func command(_ letter: Character, on terminal: inout Terminal) {
    switch letter {
    case "q": isDone = true
    case "m": terminal.isMouseOn.toggle()
    case "y": log.append("copied:\(terminal.copyToClipboard("xin chào"))")
    case "s": log.append("ran:\(terminal.run(["sh", "-c", Self.question]))")
    case "w": wakeLater(terminal.wakeUp)
    case "x": log.append(String(log.count / (log.count - log.count)))
    case "e": exit(3)
    default: break
    }
  }

  /// What `s` runs: it reads from the terminal, which stops programs in the background.
  private static let question = "echo lent; read answer </dev/tty; echo $answer; exit 5"

  private func wakeLater(_ wakeUp: WakeUp) {
    Task.detached { wakeUp() }
  }

  private func canvas(of size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.drawBox(in: canvas.bounds)
    let inside = canvas.bounds.inset(columns: 1, rows: 1)
    for (row, line) in log.suffix(inside.rows).enumerated() {
      let point = Point(column: inside.column, row: inside.row + row)
      canvas.draw("Đồng:" + line, at: point, in: inside, role: .place, overflow: .ellipsis)
    }
    canvas.cursor = Point(column: 1, row: min(log.count, max(0, size.rows - 2)))
    return canvas
  }
}
