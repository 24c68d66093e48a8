import GRDB

/// By how much the figures that a batch adds and takes away change their indicators.
struct IndicatorChanges {
  /// A figure, as far as it is counted.
  struct Figure {
    var indicator: Int64
    /// The unit that it counts under.
    var unit: Int64?
    /// What the article calls the indicator, and what it measures it in.
    var name: String
    var measure: String
    /// Whether the indicator is one of our table.
    var isKnown: Bool
  }

  /// What changes in one indicator.
  struct Change {
    let isKnown: Bool
    /// By how many figures and units.
    var metrics = 0
    var places = 0
    /// Of what was added, the wordings that come last byte by byte.
    var name = ""
    var measure = ""
    /// What the name is found by.
    var nameKeys: NameKeys?
    /// Whether wordings may be gone.
    var hasLost = false
  }

  private struct UnitPair: Hashable {
    var indicator: Int64
    var unit: Int64
  }

  private struct Presence {
    var wasThere: Bool
    /// Whether figures of the indicator were taken from the unit.
    var hasLost = false
  }

  /// By the key of the indicator.
  private(set) var changes: [Int64: Change] = [:]
  private var units: [UnitPair: Presence] = [:]

  /// Counts a figure that is about to be written.
  ///
  /// - Parameter isNew: whether there cannot be others of the indicator in the file.
  mutating func add(
    _ figure: Figure, keys: NameKeys, isNew: Bool, in database: Database
  ) throws {
    try noteUnit(of: figure, isNew: isNew, in: database)
    changes[figure.indicator, default: Change(isKnown: figure.isKnown)].add(figure, keys: keys)
  }

  /// Counts a figure that is about to be removed.
  mutating func remove(_ figure: Figure, in database: Database) throws {
    try noteUnit(of: figure, isNew: false, in: database)
    if let unit = figure.unit {
      units[UnitPair(indicator: figure.indicator, unit: unit)]?.hasLost = true
    }
    changes[figure.indicator, default: Change(isKnown: figure.isKnown)].metrics -= 1
    changes[figure.indicator]?.hasLost = true
  }

  /// Counts the units of each indicator, once all figures are written and removed.
  mutating func countUnits(in database: Database) throws {
    for (pair, presence) in units {
      let isThere = try !presence.hasLost || has(pair, in: database)
      guard isThere != presence.wasThere else { continue }
      changes[pair.indicator]?.places += isThere ? 1 : -1
    }
    units = [:]
  }

  private mutating func noteUnit(of figure: Figure, isNew: Bool, in database: Database) throws {
    guard let unit = figure.unit else { return }
    let pair = UnitPair(indicator: figure.indicator, unit: unit)
    guard units[pair] == nil else { return }
    units[pair] = Presence(wasThere: try !isNew && has(pair, in: database))
  }

  private func has(_ pair: UnitPair, in database: Database) throws -> Bool {
    try database.lookUp(
      "SELECT 1 FROM metric WHERE indicator_key = ? AND unit_key = ? LIMIT 1",
      [pair.indicator, pair.unit]) != nil
  }
}

extension IndicatorChanges.Change {
  fileprivate mutating func add(_ figure: IndicatorChanges.Figure, keys: NameKeys) {
    metrics += 1
    if nameKeys == nil || figure.name.follows(name) {
      name = figure.name
      nameKeys = keys
    }
    if figure.measure.follows(measure) { measure = figure.measure }
  }
}

extension String {
  /// Whether a text comes after another byte by byte, as SQLite compares them.
  func follows(_ other: String) -> Bool { other.utf8.lexicographicallyPrecedes(utf8) }
}
