/// When the units that an article names were there, each with the kind that the text says: an
/// article without a date that names a thị xã is from the years in which it was one.
struct LifeSpans {
  /// The days that are tried: one in each year of three tiers, and one of today.
  private static let days: [Day] =
    (2006...2024).map { Day(number: Int32($0) * 10_000 + 0701) } + [
      Day(number: 2025_04_01), Day(number: 2026_01_01),
    ]
  /// Where nothing speaks for one day before another, one in the middle of what portals hold.
  private static let middle = 11

  /// How many names had a unit on each of the days.
  private var counts = [Int](repeating: 0, count: days.count)

  /// Reads the names that the text introduces.
  ///
  /// - Complexity: linear in the units that bear them; of very many names the first count.
  init(_ mentions: [PlaceMention], in gazetteer: Gazetteer) {
    for mention in mentions.prefix(200) where mention.origin == .kind {
      var days: UInt32 = 0
      for match in gazetteer.matches(mention.key) where match.spelling != .withoutMarks {
        days |= LifeSpans.days(of: match.unit, as: mention.kinds, in: gazetteer)
      }
      for index in counts.indices where days & 1 << UInt32(index) != 0 { counts[index] += 1 }
    }
  }

  /// The day on which most of the names had a unit; the nearest to the middle of several.
  var bestDay: Day {
    let most = counts.max() ?? 0
    let best = counts.indices.filter { counts[$0] == most }
      .min { abs($0 - LifeSpans.middle) < abs($1 - LifeSpans.middle) }
    return LifeSpans.days[best ?? LifeSpans.middle]
  }

  /// A bit for each of the days on which a unit was one of the kinds.
  private static func days(
    of unit: UnitIndex, as kinds: KindSet, in gazetteer: Gazetteer
  ) -> UInt32 {
    let record = gazetteer.record(unit)
    let mayChange = gazetteer.storage.former.contains(unit)
    guard mayChange || kinds.contains(record.kind) else { return 0 }
    var bits: UInt32 = 0
    for (index, day) in days.enumerated() where record.isValid(on: day) {
      let isOfKind = !mayChange || kinds.contains(gazetteer.state(of: unit, on: day).kind)
      if isOfKind { bits |= 1 << UInt32(index) }
    }
    return bits
  }
}
