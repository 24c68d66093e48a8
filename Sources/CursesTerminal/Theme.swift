import TerminalCanvas

/// What each role looks like. Both themes leave the background to the terminal.
enum Theme: Sendable {
  /// Sixteen-color terminals. No yellow, white, black or blue: each vanishes on some ground.
  case colored
  /// Terminals without color, and users who want none: the same distinctions by attributes.
  case plain

  /// The look of a role.
  func style(for role: StyleRole) -> TextStyle {
    switch self {
    case .colored: coloredStyle(for: role)
    case .plain: plainStyle(for: role)
    }
  }

  private func coloredStyle(for role: StyleRole) -> TextStyle {
    switch role {
    case .place: TextStyle(.cyan)
    case .metric: TextStyle(.green, .bold)
    case .model: TextStyle(.magenta, .bold)
    case .achievement: TextStyle(.green, .underlined)
    case .document: TextStyle(.cyan, .underlined)
    case .match: TextStyle(.red, [.bold, .underlined])
    case .currentMatch: TextStyle(.red, [.bold, .reversed])
    case .error: TextStyle(.red, .bold)
    case .breadcrumb: TextStyle(.cyan, .bold)
    case .key: TextStyle(.cyan, .bold)
    default: plainStyle(for: role)
    }
  }

  private func plainStyle(for role: StyleRole) -> TextStyle {
    switch role {
    case .text, .tab, .status, .number, .prompt: TextStyle()
    case .muted, .border, .hint: TextStyle(.own, .dimmed)
    case .dropped: TextStyle(.own, [.dimmed, .slanted])
    case .title, .heading, .breadcrumb, .key, .error: TextStyle(.own, .bold)
    case .activeTab, .selection: TextStyle(.own, .reversed)
    case .inactiveSelection: TextStyle(.own, [.bold, .underlined])
    case .match: TextStyle(.own, [.bold, .underlined])
    case .currentMatch: TextStyle(.own, [.bold, .reversed])
    case .place: TextStyle(.own, .underlined)
    case .metric: TextStyle(.own, .bold)
    case .model: TextStyle(.own, [.bold, .slanted])
    case .achievement: TextStyle(.own, [.slanted, .underlined])
    case .document: TextStyle(.own, [.dimmed, .underlined])
    }
  }
}
