import NewsModel
import TerminalCanvas

extension Browser {
  /// Takes what came from the terminal.
  mutating func take(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key): return take(key)
    case .paste(let text):
      notice = nil
      return type(text)
    case .mouse(let event):
      guard !Frame.isTooSmall(size) else { return [] }
      return take(event)
    case .resize(let size):
      self.size = size
      return []
    case .wake: return []
    case .resumed: return [.redraw]
    case .endOfInput: return [.quit]
    }
  }

  private mutating func take(_ key: Key) -> [Effect] {
    let context = context
    if let action = settings.keys.action(for: key, in: context) {
      guard !Frame.isTooSmall(size) || action.worksAnywhere else { return [] }
      notice = nil
      return perform(action)
    }
    guard context.isTyping, case .character(let character) = key else { return [] }
    notice = nil
    return type(String(character))
  }

  /// Types into the line that takes letters; where there is none, pasted text means nothing.
  private mutating func type(_ text: String) -> [Effect] {
    if menu != nil {
      menu?.insert(text, find: settings.find)
      return []
    }
    if prompt != nil {
      prompt?.editor.insert(text)
      return promptChanged()
    }
    guard case .search(var search) = trail.top else { return [] }
    search.editor.insert(text)
    search.recalled = nil
    trail.top = .search(search)
    return askSearch()
  }

  /// Does what is asked for, where the keys are.
  mutating func perform(_ action: Action) -> [Effect] {
    fit()
    if menu != nil { return performInMenu(action) }
    if prompt != nil { return performInPrompt(action) }
    return performOnTop(action)
  }

  /// Does what is asked for on the level that is shown, below prompts and menus.
  mutating func performOnTop(_ action: Action) -> [Effect] {
    if let effects = performAnywhere(action) { return effects }
    fit()
    if trail.top.isWaiting, action.needsRows {
      if typeAhead.count < 64 { typeAhead.append(action) }
      return []
    }
    switch trail.top {
    case .list: return performOnList(action)
    case .search: return performInSearch(action)
    case .reading: return performInReader(action)
    }
  }

  /// Does what has the same meaning everywhere; nil for all else.
  mutating func performAnywhere(_ action: Action) -> [Effect]? {
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw] + reload()
    case .toggleMouse: return toggleMouse()
    case .help: showMenu(.help)
    case .palette: showMenu(.palette)
    case .search: return startSearch()
    case .nextScreen: show(screen.neighbor(1))
    case .previousScreen: show(screen.neighbor(-1))
    default:
      guard let screen = Screen(action: action) else { return nil }
      show(screen)
    }
    return []
  }

  private mutating func toggleMouse() -> [Effect] {
    isMouseOn.toggle()
    notice = Notice(text: isMouseOn ? words.mouseOn : words.mouseOff)
    return [.setMouse(isMouseOn)]
  }

  private mutating func showMenu(_ purpose: Menu.Purpose) {
    menu = Menu(purpose, context: context, settings: settings)
  }

  /// Changes to another screen, where all is as it was left.
  mutating func show(_ screen: Screen?) {
    guard let screen else { return }
    typeAhead = []
    self.screen = screen
  }
}

extension Action {
  /// Whether it works in a window too small to show anything.
  var worksAnywhere: Bool { self == .quit || self == .suspend || self == .redraw }

  /// Whether it concerns rows or text, and must wait until they are there.
  var needsRows: Bool {
    switch self {
    case .back, .dismiss, .filter, .cycleSort, .reverseSort: false
    default: true
    }
  }
}
