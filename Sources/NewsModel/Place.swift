/// The identity of an administrative unit: `<era>:<code>`, as in `pre2025:11770`.
public struct PlaceID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The identity as text.
  public let rawValue: String

  /// An identity from its text; it is not looked up.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// By the bytes of the text.
  public static func < (left: PlaceID, right: PlaceID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The three levels of local government, the highest first.
public enum PlaceLevel: String, CaseIterable, Hashable, Sendable, Comparable {
  /// tỉnh, thành phố trực thuộc trung ương
  case province
  /// huyện, quận, thị xã, thành phố thuộc tỉnh: until 30 June 2025
  case district
  /// xã, phường, thị trấn, đặc khu
  case commune

  /// Provinces first.
  public static func < (left: PlaceLevel, right: PlaceLevel) -> Bool {
    left.depth < right.depth
  }

  private var depth: Int {
    switch self {
    case .province: 0
    case .district: 1
    case .commune: 2
    }
  }
}

/// An administrative unit with the units above it.
public struct Place: Hashable, Sendable {
  /// The unit's identity in the gazetteer.
  public var id: PlaceID
  /// Its level.
  public var level: PlaceLevel
  /// Its kind, in lower case: `xã`, `thị trấn`, `huyện`, `tỉnh` …
  public var kind: String
  /// Its name without the kind, in NFC.
  public var name: String
  /// The district above it; nil for provinces, districts, and units since July 2025.
  public var district: Parent?
  /// The province above it; nil for provinces.
  public var province: Parent?
  /// What the unit is today; empty when it is a unit of today itself.
  public var current: [CurrentUnit]

  /// A unit above a place.
  public struct Parent: Hashable, Sendable {
    /// The identity of the unit above.
    public var id: PlaceID
    /// Its kind, in lower case.
    public var kind: String
    /// Its name without the kind.
    public var name: String

    /// A unit above a place.
    public init(id: PlaceID, kind: String, name: String) {
      self.id = id
      self.kind = kind
      self.name = name
    }
  }

  /// A unit of today that took a place over, or a part of it.
  public struct CurrentUnit: Hashable, Sendable {
    /// The identity of the unit of today.
    public var id: PlaceID
    /// Its kind, in lower case.
    public var kind: String
    /// Its name without the kind.
    public var name: String
    /// The name of its province; nil for a province.
    public var province: String?

    /// A unit of today.
    public init(id: PlaceID, kind: String, name: String, province: String?) {
      self.id = id
      self.kind = kind
      self.name = name
      self.province = province
    }
  }

  /// A place from its parts.
  public init(
    id: PlaceID, level: PlaceLevel, kind: String, name: String,
    district: Parent? = nil, province: Parent? = nil, current: [CurrentUnit] = []
  ) {
    self.id = id
    self.level = level
    self.kind = kind
    self.name = name
    self.district = district
    self.province = province
    self.current = current
  }
}

/// A unit that an article names, with where it does.
public struct PlaceMentions: Hashable, Sendable {
  /// The unit.
  public var place: Place
  /// Where the text names it: byte ranges of the article's text, in order; empty when the unit is
  /// only implied, as a subject's parents can be.
  public var ranges: [Range<Int>]
  /// How sure the resolver is that it is this unit and no other of the name: 0 to 1.
  public var confidence: Double

  /// A unit with its mentions.
  public init(place: Place, ranges: [Range<Int>], confidence: Double) {
    self.place = place
    self.ranges = ranges
    self.confidence = confidence
  }
}
