import NewsModel

/// What one name of an article may stand for: its mentions and the units that could be meant.
struct Referent {
  /// Its number among those of the article.
  var number: Int
  /// The key of the name, and the kinds that its mentions say.
  var key: NameKey
  var kinds: KindSet
  /// The name of the district or province that the text puts it in, where it does.
  var statedParent: NameKey?
  /// The numbers of its mentions.
  var mentions: [Int] = []
  /// The units that could be meant.
  var candidates: [Candidate] = []
  /// Whether a kind or an organization stands before one of the mentions.
  var isIntroduced = false

  /// A unit that may be meant.
  struct Candidate {
    var unit: UnitIndex
    /// What speaks for it apart from the other names of the article.
    var score: Double
    /// What the names around it add.
    var support: Double = 0
    /// How much the text joins it to units above, below or beside it.
    var ties: Double = 0
    /// Whether the text joins it to a unit that it lies in or that lies in it.
    var isContained = false
    /// The share of belief that it is the one, 0 to 1.
    var belief: Double = 0
    /// The districts and provinces it ever lay in, by the rows of their last names.
    var lineage: ArraySlice<UnitIndex>
    /// The row of its own last name.
    var base: UnitIndex
    var level: PlaceLevel
    var spelling: Spelling

    var total: Double { score + support + ties }
  }

  /// The candidate that most speaks for.
  var best: Candidate? { bestNumber.map { candidates[$0] } }

  /// The number of the candidate that most speaks for, the first of equals.
  private var bestNumber: Int? {
    guard var best = candidates.indices.first else { return nil }
    for number in candidates.indices where candidates[number].total > candidates[best].total {
      best = number
    }
    return best
  }

  /// How much the mentions weigh: the first most.
  var weight: Double {
    var weight = 0.0
    for number in 1...max(mentions.count, 1) where number < 6 { weight += 1 / Double(number) }
    return isIntroduced ? weight : weight / 2
  }

  /// Turns the scores into shares of belief.
  mutating func weigh() {
    guard let best = bestNumber else { return }
    let top = candidates[best].total
    var sum = 0.0
    for index in candidates.indices {
      candidates[index].belief = Exponential.value(candidates[index].total - top)
      sum += candidates[index].belief
    }
    for index in candidates.indices { candidates[index].belief /= sum }
  }
}

/// eˣ without the C library, good to six digits.
enum Exponential {
  static func value(_ exponent: Double) -> Double {
    guard exponent > -40 else { return 0 }
    guard exponent < 40 else { return .greatestFiniteMagnitude }
    // (1 + x/1024)^1024 by ten squarings.
    var power = 1 + exponent / 1024
    for _ in 0..<10 { power *= power }
    return max(power, 0)
  }
}
