import NewsModel

/// What a name is taken to mean: the best of the units that the text allows, and all of them.
struct Meaning {
  var best: Referent.Candidate
  var allowed: [Referent.Candidate]

  /// The share of belief that the best one has among those that are allowed.
  var share: Double { best.belief / allowed.reduce(0) { $0 + $1.belief } }
}

extension Weighing {
  /// The unit that a name is taken to mean: for one that nothing introduces, the likeliest of those
  /// that the text around it allows.
  func meaning(of referent: Referent) -> Meaning? {
    if referent.isIntroduced {
      guard let best = referent.best, isPlausible(referent, best) else { return nil }
      return Meaning(best: best, allowed: referent.candidates)
    }
    let likeliest = referent.candidates.sorted { $0.total > $1.total }.prefix(5)
    let allowed = likeliest.filter { isNamed(referent, as: $0) }
    return allowed.first.map { Meaning(best: $0, allowed: allowed) }
  }

  /// A name known without its marks alone, or a unit that never was of the kind, must lie where the
  /// article is.
  private func isPlausible(_ referent: Referent, _ best: Referent.Candidate) -> Bool {
    let isOfKind = gazetteer.hasEverBeen(best.unit, referent.kinds)
    return (best.spelling != .withoutMarks && isOfKind) || best.support + best.ties > 1
  }

  /// Whether the text can be taken to name the unit: it says so, or all around it does.
  private func isNamed(_ referent: Referent, as best: Referent.Candidate) -> Bool {
    guard best.spelling != .withoutMarks else { return false }
    if best.level == .province { return !isNameOfPerson(referent) }
    if best.isContained, isLocated(referent, best) { return true }
    if isJoined(referent), isTied(referent, best) || isListed(referent, best) { return true }
    if speaksOfPlace(referent.mentions) { return isSupported(referent, best) }
    return isSubject(referent, best)
  }

  private static let nameOfPerson = NameKey("Hồ Chí Minh".utf8)

  /// Hồ Chí Minh without `thành phố` is the man.
  private func isNameOfPerson(_ referent: Referent) -> Bool {
    referent.key == Weighing.nameOfPerson
  }
}
