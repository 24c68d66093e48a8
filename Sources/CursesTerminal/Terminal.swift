import CCurses
import Glibc
import TerminalCanvas

/// The terminal in full-screen mode, from opening to closing.
///
/// It is restored however the process ends: `close`, going out of scope, `exit`, a signal, a crash.
/// There is one at a time, on the main thread: the type can be neither copied nor sent.
public struct Terminal: ~Copyable {
  /// Columns and rows, at least one of each.
  public internal(set) var size: Size
  /// Whether clicks and the wheel are reported; while they are, selecting text needs Shift.
  public var isMouseOn: Bool {
    didSet { ccurses_set_mouse(isMouseOn) }
  }
  /// Whether the locale writes UTF-8; otherwise letters are written in ASCII.
  public let isUTF8: Bool
  /// What tasks call when they have something to say.
  public let wakeUp: WakeUp

  let pipe: WakePipe
  var decoder: InputDecoder
  private let theme: Theme
  private let encoder: CellEncoder
  private var painted: Canvas?

  /// Opens the terminal on standard input and output.
  ///
  /// - Parameter usesColor: `false` for attributes only; so it is where `NO_COLOR` is set and not
  ///   empty, or the terminal has no colors.
  /// - Throws: each kind of `TerminalError`; the terminal is untouched then.
  public init(usesColor: Bool = true) throws(TerminalError) {
    let opened = try Self.open()
    (pipe, isUTF8) = opened
    wakeUp = WakeUp(pipe: opened.pipe)
    encoder = CellEncoder(isUTF8: opened.isUTF8)
    let isColored = usesColor && Self.environment("NO_COLOR").isEmpty && ccurses_start_colors()
    theme = isColored ? .colored : .plain
    decoder = InputDecoder()
    isMouseOn = false
    painted = nil
    size = Self.currentSize()
  }

  deinit { ccurses_close() }

  /// Restores the terminal now.
  public consuming func close() {}

  /// Shows a canvas. What has not changed since the last one is not sent again.
  ///
  /// A canvas of another size than the terminal's is cut or leaves the rest as it was.
  public mutating func paint(_ canvas: Canvas) {
    guard canvas != painted else { return }
    painted = canvas
    var scalars: [UInt32] = []
    for row in 0..<min(canvas.size.rows, size.rows) { draw(row, of: canvas, using: &scalars) }
    let cursor = canvas.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    ccurses_refresh(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
  }

  /// Makes the next `paint` send everything, whatever the screen holds now.
  public mutating func redraw() {
    painted = nil
    ccurses_invalidate()
  }

  /// Draws a row as runs of cells that look the same.
  private func draw(_ row: Int, of canvas: Canvas, using scalars: inout [UInt32]) {
    let start = row * canvas.size.columns
    let end = start + min(canvas.size.columns, size.columns)
    var cell = start
    while cell < end {
      let first = canvas.cells[cell]
      let runStart = cell
      scalars.removeAll(keepingCapacity: true)
      while cell < end, looksSame(canvas.cells[cell], first) {
        var next = cell + 1
        while next < end, canvas.cells[next].isContinuation { next += 1 }
        encoder.append(canvas.cells[cell].symbol, width: next - cell, to: &scalars)
        cell = next
      }
      put(scalars, row: row, column: runStart - start, style: style(of: first))
    }
  }

  private func put(_ scalars: [UInt32], row: Int, column: Int, style: TextStyle) {
    ccurses_draw(
      Int32(row), Int32(column), scalars, Int32(scalars.count), style.attributes.rawValue,
      theme == .colored ? style.color.rawValue : 0)
  }

  private func looksSame(_ cell: Cell, _ other: Cell) -> Bool {
    cell.role == other.role && cell.emphasis == other.emphasis
  }

  private func style(of cell: Cell) -> TextStyle {
    theme.style(for: cell.role).adding(cell.emphasis)
  }

  static func currentSize() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    ccurses_get_size(&rows, &columns)
    return Size(columns: max(1, Int(columns)), rows: max(1, Int(rows)))
  }

  private static func open() throws(TerminalError) -> (pipe: WakePipe, isUTF8: Bool) {
    let type = environment("TERM")
    guard isatty(STDOUT_FILENO) == 1 else { throw TerminalError(.outputIsNoTerminal) }
    guard isatty(STDIN_FILENO) == 1 else { throw TerminalError(.inputIsNoTerminal) }
    guard !type.isEmpty else { throw TerminalError(.typeMissing) }
    guard let pipe = WakePipe() else { throw TerminalError(.refused, terminalType: type) }
    let isUTF8 = ccurses_set_locale()
    let opening = ccurses_open(STDIN_FILENO, STDOUT_FILENO, pipe.writing)
    if let kind = obstacle(opening) { throw TerminalError(kind, terminalType: type) }
    return (pipe, isUTF8)
  }

  static func obstacle(_ opening: CCursesOpening) -> TerminalError.Kind? {
    switch opening {
    case CCURSES_OPENED: nil
    case CCURSES_NO_MODES: .inputIsNoTerminal
    case CCURSES_UNKNOWN_TERMINAL: .typeUnknown
    case CCURSES_TOO_SIMPLE: .typeTooSimple
    default: .refused
    }
  }

  static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
