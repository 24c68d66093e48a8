import TerminalCanvas

/// Keys that ask for one action in some contexts.
public struct KeyBinding: Hashable, Sendable {
  /// What is asked for.
  public var action: Action
  /// The keys, the one to show first; none for an action of the palette alone.
  public var keys: [Key]
  /// Where they do so.
  public var contexts: Set<KeyContext>

  /// A binding.
  public init(_ action: Action, _ keys: [Key], in contexts: Set<KeyContext>) {
    self.action = action
    self.keys = keys
    self.contexts = contexts
  }
}
