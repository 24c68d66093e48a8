import GRDB
import NewsModel

/// By how much the articles that a batch adds and takes away change what is counted.
struct CountChanges {
  /// Something that is counted by its members: how often each occurs.
  struct Tally: Hashable {
    var kind: TallyKind
    /// The key of the unit, model, indicator or document.
    var owner: Int64
    var member: TallyMember
  }

  /// What is counted of a unit or a subject without looking at members.
  struct Plain: Hashable {
    var articles = 0
    var metrics = 0
    var achievements = 0
  }

  private(set) var tallies: [Tally: Int] = [:]
  /// By the unit that facts count under, without the units above it.
  private(set) var places: [Int64: Plain] = [:]
  /// How many more articles name a model, and a document.
  private(set) var models: [Int64: Int] = [:]
  private(set) var documents: [Int64: Int] = [:]
  private(set) var indicators = IndicatorChanges()
  private(set) var totals: [String: Int] = [:]
  /// Units that an article named that is gone: they may not be needed any more.
  private(set) var leftPlaces: Set<Int64> = []

  /// Counts an article under its subject, with each model and document in it once.
  mutating func addArticle(subject: Int64?, models: Set<Int64>, documents: Set<Int64>, _ sign: Int)
  {
    if let subject { places[subject, default: Plain()].articles += sign }
    for key in models { self.models[key, default: 0] += sign }
    for key in documents { self.documents[key, default: 0] += sign }
    totals["articles", default: 0] += sign
  }

  /// Counts a model in the words of an article.
  mutating func addModel(
    _ key: Int64, unit: Int64?, name: String, kind: String, sponsor: String?, _ sign: Int
  ) {
    add(.modelName, key, name, sign)
    add(.modelKind, key, kind, sign)
    if let sponsor { add(.modelSponsor, key, sponsor, sign) }
    if let unit {
      add(.modelUnit, key, unit, sign)
      add(.placeModel, unit, key, sign)
    }
    totals["model_uses", default: 0] += sign
  }

  /// Counts articles of one model as another's, of which some name that one too.
  mutating func moveArticles(ofModel row: Int64, _ count: Int, to key: Int64, _ newCount: Int) {
    models[row, default: 0] -= count
    models[key, default: 0] += newCount
  }

  /// Forgets a model that has no row, and nothing left that would need one.
  mutating func forgetModel(_ key: Int64) { models[key] = nil }

  /// Counts a figure that is about to be written.
  ///
  /// - Parameter isNew: whether there cannot be others of its indicator in the file.
  mutating func addMetric(
    _ figure: IndicatorChanges.Figure, keys: NameKeys, isNew: Bool, in database: Database
  ) throws {
    try indicators.add(figure, keys: keys, isNew: isNew, in: database)
    count(figure, 1)
  }

  /// Counts a figure that is about to be removed.
  mutating func removeMetric(
    _ figure: IndicatorChanges.Figure, in database: Database
  ) throws {
    try indicators.remove(figure, in: database)
    count(figure, -1)
  }

  /// Counts the units of each indicator, once all figures are written and removed.
  mutating func countUnits(in database: Database) throws {
    try indicators.countUnits(in: database)
  }

  /// The wordings of the indicators of our table are counted: the commonest is shown.
  private mutating func count(_ figure: IndicatorChanges.Figure, _ sign: Int) {
    if figure.isKnown {
      add(.indicatorName, figure.indicator, figure.name, sign)
      add(.indicatorMeasure, figure.indicator, figure.measure, sign)
    }
    if let unit = figure.unit { places[unit, default: Plain()].metrics += sign }
    totals["metrics", default: 0] += sign
  }

  /// Counts an achievement.
  mutating func addAchievement(unit: Int64?, _ sign: Int) {
    if let unit { places[unit, default: Plain()].achievements += sign }
    totals["achievements", default: 0] += sign
  }

  /// Counts a cited document.
  mutating func addCitation(
    _ key: Int64, unit: Int64?, number: String, kind: String, date: String?,
    issuer: DocumentIssuer?, _ sign: Int
  ) {
    if let issuer {
      add(.documentIssuer, key, issuer.name, sign)
      if let level = issuer.level { add(.documentLevel, key, level.rawValue, sign) }
      if let place = issuer.place { add(.documentPlace, key, place, sign) }
    }
    add(.documentNumber, key, number, sign)
    add(.documentKind, key, kind, sign)
    if let date { add(.documentDate, key, date, sign) }
    if let unit { add(.placeDocument, unit, key, sign) }
    totals["citations", default: 0] += sign
  }

  /// Notes units that may not be needed any more.
  mutating func leave(_ keys: some Sequence<Int64>) {
    leftPlaces.formUnion(keys)
  }

  private mutating func add(_ kind: TallyKind, _ owner: Int64, _ text: String, _ sign: Int) {
    tallies[Tally(kind: kind, owner: owner, member: .text(Array(text.utf8))), default: 0] += sign
  }

  private mutating func add(_ kind: TallyKind, _ owner: Int64, _ key: Int64, _ sign: Int) {
    tallies[Tally(kind: kind, owner: owner, member: .key(key)), default: 0] += sign
  }
}
