import NewsModel

/// Names with a typing error: xã Chà Vành (huyện Nam Giang) is Chà Vàl.
///
/// A kind must stand before it, the text must say at once which unit it lies in, and just one unit
/// in there must have a name that differs by one letter.
extension Weighing {
  /// The fewest letters of a name in which an error can be told from another name.
  private static let fewestLetters = 5

  /// What the unknown names of the article mean, as far as there is no doubt.
  func misspelled() -> [(place: Referent.Candidate, range: Range<Int>)] {
    sightings.unknown.prefix(50).compactMap { unknown in
      let near = statedParents(of: unknown).flatMap({ gazetteer.children(of: $0) }).filter {
        gazetteer.hasEverBeen($0, unknown.kinds)
          && gazetteer.record($0).isOfToday == surroundings.time.isOfToday
      }
      guard let (unit, end) = nearest(to: unknown, among: near) else { return nil }
      let record = gazetteer.record(unit)
      var candidate = Referent.Candidate(
        unit: unit, score: 0, lineage: gazetteer.lineage(of: unit), base: record.base,
        level: record.level, spelling: .withoutMarks)
      candidate.belief = 1
      return (candidate, sightings.words.byteRange(of: unknown.start..<end))
    }
  }

  /// The units above that the next mention can mean: right behind the name, but for its own kind.
  private func statedParents(of unknown: UnknownName) -> [UnitIndex] {
    let number = unknown.mentionsBefore
    guard number < sightings.mentions.count else { return [] }
    let next = sightings.mentions[number]
    let mark = sightings.words.words[unknown.words.upperBound].gap.firstMark
    guard next.words.lowerBound - unknown.words.upperBound < 4, next.isIntroduced,
      !next.kinds.isDisjoint(with: unknown.kinds.above),
      [.comma, .open, .space].contains(mark), referentOfMention[number] >= 0
    else { return [] }
    return referents[referentOfMention[number]].candidates.filter { $0.belief > 0.1 }.map(\.base)
  }

  private func nearest(
    to unknown: UnknownName, among units: [UnitIndex]
  ) -> (unit: UnitIndex, end: Int)? {
    for end in unknown.words.reversed() {
      let letters = sightings.words.letters(of: unknown.words.lowerBound..<end + 1)
      guard letters.count >= Weighing.fewestLetters else { return nil }
      let near = units.filter {
        NameDistance.differByOne(letters, Letter.letters(of: gazetteer.storage.table.name(of: $0)))
      }
      guard Set(near.map { gazetteer.record($0).base }).count < 2 else { return nil }
      if let unit = near.first { return (unit, end + 1) }
    }
    return nil
  }
}

/// How far names are from each other in their letters, marks left aside.
enum NameDistance {
  /// Whether one letter was put in, left out, exchanged for another, or two changed places.
  static func differByOne(_ left: [UInt16], _ right: [UInt16]) -> Bool {
    guard left != right, abs(left.count - right.count) < 2 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.dropFirst(start).reversed(), right.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let rest = (left.dropFirst(start).dropLast(end), right.dropFirst(start).dropLast(end))
    if max(rest.0.count, rest.1.count) == 1 { return true }
    return rest.0.count == 2 && rest.0.elementsEqual(rest.1.reversed())
  }
}
