/// What actions are about: the headings of the help.
enum ActionGroup: CaseIterable, Hashable, Sendable {
  case moving
  case walking
  case screens
  case lists
  case reading
  case item
  case program
  case typing

  /// The order of the palette: what one would look for first.
  static let ofCommands: [ActionGroup] = [
    .lists, .reading, .item, .screens, .program, .walking, .moving,
  ]
}

extension Action {
  /// What it is about.
  var group: ActionGroup {
    switch self {
    case .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .moveToTop,
      .moveToBottom:
      .moving
    case .open, .back, .dismiss: .walking
    case .showPlaces, .showArticles, .showModels, .showIndicators, .showAchievements,
      .showDocuments, .nextScreen, .previousScreen:
      .screens
    case .search, .filter, .cycleSort, .reverseSort, .elsewhere, .toggleFacets, .toggleChart,
      .toggleEra:
      .lists
    case .nextFact, .previousFact, .find, .nextMatch, .previousMatch, .toggleRaw, .nextArticle,
      .previousArticle:
      .reading
    case .copy, .openSource: .item
    case .help, .palette, .toggleMouse, .redraw, .suspend, .quit: .program
    case .cursorLeft, .cursorRight, .cursorToStart, .cursorToEnd, .deleteBackward, .deleteForward,
      .deleteWord, .deleteToStart, .completeName:
      .typing
    }
  }

  /// Whether one would look for it in the palette: what is done key by key is not.
  var isCommand: Bool {
    switch group {
    case .moving: self == .moveToTop || self == .moveToBottom
    case .typing: false
    default: self != .palette && self != .dismiss && self != .open
    }
  }
}
