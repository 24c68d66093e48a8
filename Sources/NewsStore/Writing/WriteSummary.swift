/// What a batch changed.
public struct WriteSummary: Hashable, Sendable {
  /// Articles that the library did not have.
  public var added = 0
  /// Articles that it had, written anew.
  public var replaced = 0
  /// Articles that it had from another file, word for word: only the source was noted.
  public var repeated = 0
  /// Articles that are no longer in any file.
  public var removed = 0

  /// Nothing changed.
  public init() {}
}
