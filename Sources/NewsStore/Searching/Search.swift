import VietnameseText

/// A query made ready for every kind of thing.
///
///     nghij quyeets → nghị quyết
///     list          → list, or the word lít
///
/// People type Telex and VNI where no typing program listens, and what they type may be a word as
/// well: `QueryReadings` tells how sure that is.
struct Search {
  /// One thing that a query may mean.
  struct Reading {
    let words: [QueryWord]
    let pattern: TextPattern
    /// Whether the last word is whole, and not the beginning of a longer one too.
    let isComplete: Bool

    init(_ text: String, isComplete: Bool = false) {
      pattern = TextPattern(text)
      words = pattern.words
      self.isComplete = isComplete
    }
  }

  /// A hit has all words of one of these. The first is what is meant most likely.
  let readings: [Reading]

  init(_ query: String) {
    let keys = QueryReadings(query)
    readings =
      switch keys.advice {
      case .asTyped: [Reading(query)]
      case .converted: [Reading(keys.text)]
      // What may be keys by chance (as → á) shall not bring all that begins like them.
      case .either:
        [Reading(query), Reading(keys.text, isComplete: keys.words.last?.converted != nil)]
      }
  }

  /// Whether there is no word in the query, which then finds nothing.
  var isEmpty: Bool { readings.allSatisfy(\.words.isEmpty) }

  /// Where the first reading that occurs in a text is found.
  func ranges(in text: String) -> [Range<Int>] {
    readings.lazy.map { $0.pattern.ranges(in: text) }.first { !$0.isEmpty } ?? []
  }
}
