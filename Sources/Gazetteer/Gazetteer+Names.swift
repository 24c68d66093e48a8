import NewsModel

/// A unit that bears a name that was asked for.
struct NameMatch {
  var unit: UnitIndex
  var spelling: Spelling
}

/// How well a spelling agrees with a unit's name.
enum Spelling: Int, Comparable {
  /// The name itself.
  case exact
  /// A known other spelling.
  case alias
  /// The letters agree and marks or tones do not.
  case withoutMarks

  static func < (left: Spelling, right: Spelling) -> Bool { left.rawValue < right.rawValue }
}

extension Gazetteer {
  /// The units with a name of this key, each once, the best spelling first, else in table order.
  func matches(_ key: NameKey) -> [NameMatch] {
    let exact = key.exact
    var matches: [NameMatch] = []
    storage.table.names.forEach(key) { entry in
      let spelling: Spelling =
        entry.exact == exact ? (entry.isAlias ? .alias : .exact) : .withoutMarks
      if let last = matches.indices.last, matches[last].unit == entry.unit {
        matches[last].spelling = min(matches[last].spelling, spelling)
      } else {
        matches.append(NameMatch(unit: entry.unit, spelling: spelling))
      }
    }
    let isMixed = matches.contains { $0.spelling != matches[0].spelling }
    guard isMixed else { return matches }
    return Spelling.inOrder.flatMap { spelling in matches.filter { $0.spelling == spelling } }
  }
}

extension Gazetteer {
  /// Whether a unit with a name of this key, and the way it is spelled, are as asked.
  ///
  /// A unit counts under each of its names.
  @inline(__always)
  func hasMatch(_ key: NameKey, where isMeant: (UnitIndex, Spelling) -> Bool) -> Bool {
    let exact = key.exact
    return storage.table.names.contains(key) { entry in
      let spelling: Spelling =
        entry.exact == exact ? (entry.isAlias ? .alias : .exact) : .withoutMarks
      return isMeant(entry.unit, spelling)
    }
  }
}

extension Spelling {
  fileprivate static let inOrder: [Spelling] = [.exact, .alias, .withoutMarks]
}
