import GRDB

/// Brings the kept counts and names up to date with what a batch has changed. The work depends on the
/// batch, not on how much there is already.
struct CountsWriter {
  let database: Database
  let tallies: TallyTable
  var indicatorWords: IndicatorWords
  var totals: [String: Int] = [:]
  /// The identities of models, indicators and documents that have no row yet.
  let newIDs: [SubjectKind: [Int64: String]]
  /// Those whose rows were dropped.
  var dropped: [SubjectKind: Set<Int64>] = [:]
  var droppedPlaces: Set<Int64> = []

  init(database: Database, newIDs: [SubjectKind: [Int64: String]] = [:]) {
    self.database = database
    self.newIDs = newIDs
    tallies = TallyTable(database: database)
    indicatorWords = IndicatorWords(database: database)
  }

  /// Applies changes to every count, once all facts are written and removed.
  mutating func apply(_ changes: inout CountChanges) throws {
    totals = changes.totals
    var places = try placeChanges(changes)
    try changes.countUnits(in: database)
    let indicators = changes.indicators.changes
    let subjects = try applyTallies(changes, indicators, places: &places)
    for (kind, changed) in subjects {
      for (key, change) in changed.sorted(by: { $0.key < $1.key }) {
        try update(kind, key, change)
      }
    }
    // Changes are large: their keys are sorted alone.
    for key in indicators.keys.sorted() {
      guard let change = indicators[key], !change.isKnown else { continue }
      try update(phrase: key, change)
    }
    try updatePlaces(places, left: changes.leftPlaces)
    try updateTotals()
    try indicatorWords.apply()
  }

  /// Applies the tallies, and sums up what follows from them for their owners.
  private func applyTallies(
    _ changes: CountChanges, _ indicators: [Int64: IndicatorChanges.Change],
    places: inout [Int64: PlaceChange]
  ) throws -> [SubjectKind: [Int64: SubjectChange]] {
    var subjects: [SubjectKind: [Int64: SubjectChange]] = [
      .model: changes.models.mapValues { SubjectChange(count: $0) },
      .indicator: indicators.filter { $0.value.isKnown }
        .mapValues { SubjectChange(count: $0.metrics, places: $0.places) },
      .document: changes.documents.mapValues { SubjectChange(count: $0) },
    ]
    for kind in SubjectKind.allCases {
      for key in subjects[kind, default: [:]].keys {
        subjects[kind]?[key]?.formerNames = try names(of: kind, key)
      }
    }
    for (tally, difference) in try withAncestors(changes.tallies) {
      let step =
        switch try tallies.change(tally, by: difference) {
        case .appeared: 1
        case .disappeared: -1
        case .stayed: 0
        }
      switch tally.kind {
      case .placeModel: places[tally.owner, default: PlaceChange()].models += step
      case .placeDocument: places[tally.owner, default: PlaceChange()].documents += step
      case .modelUnit: subjects[.model]?[tally.owner]?.places += step
      default: break
      }
    }
    return subjects
  }

  /// What counts under a unit counts under those above it too.
  private func withAncestors(
    _ changes: [CountChanges.Tally: Int]
  ) throws -> [CountChanges.Tally: Int] {
    var all: [CountChanges.Tally: Int] = [:]
    for (tally, difference) in changes {
      guard tally.kind == .placeModel || tally.kind == .placeDocument else {
        all[tally, default: 0] += difference
        continue
      }
      for ancestor in try ancestors(of: tally.owner) {
        var copy = tally
        copy.owner = ancestor
        all[copy, default: 0] += difference
      }
    }
    return all
  }

  /// A unit and those above it.
  func ancestors(of place: Int64) throws -> [Int64] {
    try database.lookUpAll("SELECT ancestor_key FROM place_within WHERE place_key = ?", [place])
  }

  /// Adds up the totals; what there is none of has no row.
  func updateTotals() throws {
    for (name, difference) in totals where difference != 0 {
      try database.run(
        """
        INSERT INTO total (name, value) VALUES (?1, ?2)
        ON CONFLICT (name) DO UPDATE SET value = value + ?2
        """, [name, difference])
    }
    try database.run("DELETE FROM total WHERE value = 0")
  }
}
