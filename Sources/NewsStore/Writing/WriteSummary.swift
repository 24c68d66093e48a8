/// What a batch changed.
public struct WriteSummary: Hashable, Sendable {
  /// Texts that the library did not have.
  public var added = 0
  /// Texts that it had, written anew.
  public var replaced = 0
  /// Texts that it had from another file, byte for byte: only the source was noted.
  public var repeated = 0
  /// How many give way to another that is nearly the same: of those added and replaced, and of those that were
  /// there, whose place an earlier release takes.
  public var duplicates = 0
  /// Texts that are no longer in any file.
  public var removed = 0
  /// How long the writer was at work, without waiting for others.
  public var duration = Duration.zero

  /// Nothing changed.
  public init() {}
}
