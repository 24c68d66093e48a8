/// What facts are about, with a row for each over all articles.
enum SubjectKind: String, CaseIterable {
  case model, indicator, document

  /// The column of the table that counts: articles, or figures.
  var countColumn: String { self == .indicator ? "metrics" : "articles" }

  /// The name of the total that says how many there are.
  var total: String { rawValue + "s" }

  /// The tally of its names.
  var names: TallyKind {
    switch self {
    case .model: .modelName
    case .indicator: .indicatorName
    case .document: .documentNumber
    }
  }

  /// The other columns that hold the commonest wording.
  var wordings: [(column: String, tally: TallyKind)] {
    switch self {
    case .model: [("kind", .modelKind), ("sponsor", .modelSponsor)]
    case .indicator: [("unit", .indicatorMeasure)]
    case .document:
      [
        ("kind", .documentKind), ("date", .documentDate), ("issuer", .documentIssuer),
        ("issuer_level", .documentLevel), ("issuer_place", .documentPlace),
      ]
    }
  }

  /// A model has few spellings that many use, an indicator of our table has many names.
  /// The spellings of a number differ in case and blanks, and are found by one.
  var spellingLimit: Int { self == .document ? 1 : 9 }
}

/// What changes in the row of a model, indicator or document.
struct SubjectChange {
  /// By how many articles or figures.
  var count: Int
  /// By how many units.
  var places = 0
  /// Its commonest names before.
  var formerNames: [String] = []

  init(count: Int, places: Int = 0) {
    self.count = count
    self.places = places
  }
}
