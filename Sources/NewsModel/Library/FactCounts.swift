/// How much is known of something, by kind.
public struct FactCounts: Hashable, Sendable {
  /// Articles.
  public var articles = 0
  /// Models, each identity once.
  public var models = 0
  /// Figures.
  public var metrics = 0
  /// Achievements.
  public var achievements = 0
  /// Documents, each number once.
  public var documents = 0

  /// No facts at all.
  public init() {}
}
