/// What the rows of a list must have to do with; an empty filter lets everything through.
public struct LibraryFilter: Hashable, Sendable {
  /// Any of these units, or a unit below one of them.
  public var places: [PlaceID] = []
  /// What a unit holds: only what is said of it and of those below it, or, for a unit of today, also
  /// what was said of the units it was made of.
  public var era = PlaceEra.ofTheTime
  /// Words of the name of such a unit, as typed, with or without marks.
  public var placeName: String?
  /// The model with this identity.
  public var modelID: String?
  /// The indicator with this key: the identity of a known one, else its phrase, with its marks.
  public var indicatorKey: String?
  /// The document with this identity, or this full number however it is written.
  public var documentNumber: String?
  /// Words of the body that issued a document.
  public var issuer: String?
  /// Words of the organization that an article credits with a model.
  public var sponsor: String?
  /// Words of the kind of a model or document, or of an achievement's type.
  public var kind: String?
  /// The years of a fact, else of the article it stands in: any of them.
  public var years: ClosedRange<Int>?
  /// The article with this identity, or whose identity begins so.
  public var articleID: String?

  /// A filter that lets everything through.
  public init() {}

  /// The same filter with one place.
  public func within(_ place: PlaceID) -> LibraryFilter {
    var copy = self
    copy.places = [place]
    return copy
  }

  /// Whether it lets everything through: the era alone leaves nothing out.
  public var isEmpty: Bool {
    var everything = LibraryFilter()
    everything.era = era
    return self == everything
  }

  /// The only year asked for; nil for several and for none.
  public var year: Int? {
    get { years.flatMap { $0.count == 1 ? $0.lowerBound : nil } }
    set { years = newValue.map { $0...$0 } }
  }
}
