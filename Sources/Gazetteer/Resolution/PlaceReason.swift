import NewsModel

/// Why a name is taken to mean a unit: the strongest of what speaks for it.
public enum PlaceReason: Hashable, Sendable {
  /// The text says which unit it lies in: xã A, huyện B.
  case stated(parent: String)
  /// The text names units that lie in it: xã A, huyện B.
  case holds(child: String)
  /// No other unit of such a kind bears the name.
  case onlyOne
  /// Other names of the article lie in the same unit.
  case surroundings(parent: String)
  /// The newspaper or portal is of this province.
  case outlet(province: String)
  /// The text speaks of units without a name as they are there: a `huyện` below a `thành phố`, an
  /// `ấp`.
  case words
  /// The text has the name with a typing error, and just one unit where it says has one like it.
  case misspelled
  /// Nothing decides between it and others.
  case undecided
}

/// A unit that an article names, and why it is taken to be that one.
public struct PlaceExplanation: Hashable, Sendable {
  /// The unit, where it is named, and what else could be meant.
  public var mentions: PlaceMentions
  /// Why.
  public var reason: PlaceReason
}
