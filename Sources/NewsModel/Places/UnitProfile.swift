/// What is known of an administrative unit through time.
public struct UnitProfile: Hashable, Sendable {
  /// The unit with the units above it on its last day, and what it is today.
  public var place: Place
  /// Other spellings of its name.
  public var aliases: [String]
  /// Its first day under this name; nil when unknown.
  public var validFrom: CivilDate?
  /// Its last day under this name; nil when it is one of today.
  public var validTo: CivilDate?
  /// A point in it, in degrees; nil when unknown.
  public var location: Location?
  /// What it was before under the same name, the earliest first: another kind, in another unit.
  public var formerStates: [FormerState]
  /// The units that took it over directly, the principal one first.
  public var successors: [Takeover]
  /// The units that it was directly made of, those that went into it whole first.
  public var predecessors: [Takeover]

  /// A point on the Earth.
  public struct Location: Hashable, Sendable {
    /// Degrees north.
    public var latitude: Double
    /// Degrees east.
    public var longitude: Double

    /// A point on the Earth.
    public init(latitude: Double, longitude: Double) {
      self.latitude = latitude
      self.longitude = longitude
    }
  }

  /// What a unit was in an earlier period.
  public struct FormerState: Hashable, Sendable {
    /// The first day; nil when unknown.
    public var from: CivilDate?
    /// The last day; nil when unknown.
    public var to: CivilDate?
    /// The kind it had, in lower case.
    public var kind: String
    /// The unit that it lay in; nil for a province.
    public var parent: Place.Parent?

    /// What a unit was in an earlier period.
    public init(from: CivilDate?, to: CivilDate?, kind: String, parent: Place.Parent?) {
      self.from = from
      self.to = to
      self.kind = kind
      self.parent = parent
    }
  }

  /// The other side of a takeover.
  public struct Takeover: Hashable, Sendable {
    /// The unit that took over, or that was taken over.
    public var place: Place
    /// Whether all of the older unit went over; else a part of it, its people or its land.
    public var isWhole: Bool

    /// The other side of a takeover.
    public init(place: Place, isWhole: Bool) {
      self.place = place
      self.isWhole = isWhole
    }
  }

  /// A profile from its parts.
  public init(
    place: Place, aliases: [String] = [], validFrom: CivilDate? = nil, validTo: CivilDate? = nil,
    location: Location? = nil, formerStates: [FormerState] = [], successors: [Takeover] = [],
    predecessors: [Takeover] = []
  ) {
    self.place = place
    self.aliases = aliases
    self.validFrom = validFrom
    self.validTo = validTo
    self.location = location
    self.formerStates = formerStates
    self.successors = successors
    self.predecessors = predecessors
  }
}
