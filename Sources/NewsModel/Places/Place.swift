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
  /// The first day under this name; nil when it is not known, or lies before 2019.
  public var validFrom: CivilDate?
  /// The last day under this name; nil for a unit that is still there.
  public var validTo: CivilDate?

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
    district: Parent? = nil, province: Parent? = nil, current: [CurrentUnit] = [],
    validFrom: CivilDate? = nil, validTo: CivilDate? = nil
  ) {
    self.id = id
    self.level = level
    self.kind = kind
    self.name = name
    self.district = district
    self.province = province
    self.current = current
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// Whether it is a unit of today.
  public var isOfToday: Bool { current.isEmpty }
}
