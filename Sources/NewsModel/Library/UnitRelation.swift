/// A unit that another one has become, or was made of.
public struct UnitRelation: Hashable, Sendable {
  /// How the other unit is related to the one asked about.
  public var kind: Kind
  /// The other unit.
  public var place: Place
  /// How many articles there are of it: for a unit of today, of all it was made of.
  public var articleCount: Int

  /// How two units are related.
  public enum Kind: Hashable, Sendable {
    /// The other unit took this one over, or a part of it.
    case became
    /// This unit was made of the other one, or of a part of it.
    case madeOf
  }

  /// A unit's relation to another one.
  public init(kind: Kind, place: Place, articleCount: Int) {
    self.kind = kind
    self.place = place
    self.articleCount = articleCount
  }
}
