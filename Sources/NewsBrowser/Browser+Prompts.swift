import NewsModel
import TerminalCanvas

extension Browser {
  /// Does what is asked while a line is typed at the bottom; arrows move in what is behind it.
  mutating func performInPrompt(_ action: Action) -> [Effect] {
    guard var prompt else { return [] }
    let before = prompt.editor.text
    if prompt.editor.perform(action) {
      self.prompt = prompt
      return prompt.editor.text == before ? [] : promptChanged()
    }
    switch action {
    case .completeName: return completeName()
    case .open: return endPrompt(accepted: true)
    case .dismiss: return endPrompt(accepted: false)
    case .moveDown where prompt.purpose == .find: return read(.nextMatch)
    case .moveUp where prompt.purpose == .find: return read(.previousMatch)
    default: return performOnTop(action)
    }
  }

  /// Narrows the list, or looks in the text, with every letter.
  mutating func promptChanged() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.purpose {
    case .filter: return filter(prompt.editor.text) + askNames()
    case .find: return read(.find(prompt.editor.text))
    }
  }

  /// Closes the line at the bottom; what it asked for stays, or is taken back.
  mutating func endPrompt(accepted: Bool) -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    switch prompt.purpose {
    case .filter: return accepted ? [] : filter("")
    case .find: return read(accepted ? .findEnded : .findCancelled)
    }
  }

  /// Does what is asked while help or palette is open.
  mutating func performInMenu(_ action: Action) -> [Effect] {
    guard var menu else { return [] }
    if menu.edit(action, find: settings.find) {
      self.menu = menu
      return []
    }
    if let movement = ListViewport.Movement(action) {
      menu.move(movement)
      self.menu = menu
      return []
    }
    switch action {
    case .open: return runSelected()
    case .dismiss, .help, .palette: self.menu = nil
    default: return performAnywhere(action) ?? []
    }
    return []
  }

  /// Closes the menu and does what its line under the cursor says.
  mutating func runSelected() -> [Effect] {
    guard let action = menu?.selected?.action else { return [] }
    menu = nil
    return perform(action)
  }
}
