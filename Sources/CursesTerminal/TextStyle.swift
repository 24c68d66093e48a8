import CCurses
import TerminalCanvas

/// How letters look: a color of the terminal's own, and attributes.
struct TextStyle: Hashable, Sendable {
  /// The colors that are readable on light and on dark ground, by their ANSI numbers.
  enum Color: Int32, Sendable {
    /// The terminal's own foreground.
    case own = 0
    case red = 1
    case green = 2
    case magenta = 5
    case cyan = 6
  }

  /// Ways to set letters off that every terminal knows in some form.
  struct Attributes: OptionSet, Hashable, Sendable {
    let rawValue: Int32

    static let reversed = Attributes(rawValue: Int32(CCURSES_REVERSED))
    static let bold = Attributes(rawValue: Int32(CCURSES_BOLD))
    static let underlined = Attributes(rawValue: Int32(CCURSES_UNDERLINED))
    static let dimmed = Attributes(rawValue: Int32(CCURSES_DIMMED))
    static let slanted = Attributes(rawValue: Int32(CCURSES_SLANTED))

    init(rawValue: Int32) { self.rawValue = rawValue }

    /// The attributes that an emphasis asks for.
    init(_ emphasis: Emphasis) {
      self = []
      if emphasis.contains(.reversed) { insert(.reversed) }
      if emphasis.contains(.bold) { insert(.bold) }
      if emphasis.contains(.underlined) { insert(.underlined) }
      if emphasis.contains(.dimmed) { insert(.dimmed) }
    }
  }

  /// The foreground; the background is always the terminal's own.
  var color: Color
  /// Everything else.
  var attributes: Attributes

  init(_ color: Color = .own, _ attributes: Attributes = []) {
    self.color = color
    self.attributes = attributes
  }

  /// The style with an emphasis on top. What is reversed already turns back, so that it stands out
  /// in a reversed row too.
  func adding(_ emphasis: Emphasis) -> TextStyle {
    let added = Attributes(emphasis)
    var result = TextStyle(color, attributes.union(added))
    if attributes.contains(.reversed), added.contains(.reversed) {
      result.attributes.remove(.reversed)
    }
    return result
  }
}
