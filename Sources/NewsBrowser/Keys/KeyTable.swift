import NewsModel
import TerminalCanvas

/// Which key does what where: the browser, its help, its hints and the manual all read this table.
public struct KeyTable: Hashable, Sendable {
  /// All bindings, in the order in which help shows them.
  public let bindings: [KeyBinding]
  private let actions: [KeyContext: [Key: Action]]

  /// A table. Where a key stands twice in one context the first binding holds.
  public init(_ bindings: [KeyBinding]) {
    self.bindings = bindings
    var actions: [KeyContext: [Key: Action]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys where actions[context]?[key] == nil {
          actions[context, default: [:]][key] = binding.action
        }
      }
    }
    self.actions = actions
  }

  /// What a key asks for, or nil when it asks for nothing there.
  public func action(for key: Key, in context: KeyContext) -> Action? { actions[context]?[key] }

  /// The keys of an action in a context, the one to show first.
  public func keys(for action: Action, in context: KeyContext) -> [Key] {
    bindings.filter { $0.action == action && $0.contexts.contains(context) }.flatMap(\.keys)
  }

  /// The table of one context in words, for help and manual: the keys of each action and what it
  /// does, in the order of the table.
  public func lines(
    for context: KeyContext, in language: Language
  ) -> [(action: Action, keys: [String], title: String)] {
    let words = Words(language)
    var seen: Set<Action> = []
    return actions(in: context).filter { seen.insert($0).inserted }.map { action in
      (action, keys(for: action, in: context).map(words.name(of:)), words.title(of: action))
    }
  }

  /// The actions that have a meaning in a context, in the order of the table.
  public func actions(in context: KeyContext) -> [Action] {
    bindings.filter { $0.contexts.contains(context) }.map(\.action)
  }
}
