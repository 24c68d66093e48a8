import VietnameseText

/// A query made ready for every kind of thing.
struct Search {
  /// One thing that the words of a query may mean.
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

  /// What texts are searched by.
  let query: SearchQuery
  /// What names are searched by: all words of one of these. The first is what is meant most likely;
  /// there is none for a query that says more than words.
  let readings: [Reading]

  init(_ text: String) {
    let typed = SearchQuery(text)
    query = typed.readingKeys
    readings = typed.plainText.map(Search.readings) ?? []
  }

  private static func readings(of text: String) -> [Reading] {
    let keys = QueryReadings(text)
    return switch keys.advice {
    case .asTyped: [Reading(text)]
    case .converted: [Reading(keys.text)]
    case .either:
      [Reading(text), Reading(keys.text, isComplete: keys.words.last?.converted != nil)]
    }
  }

  /// Where the first reading that occurs in a name is found.
  func ranges(in name: String) -> [Range<Int>] {
    readings.lazy.map { $0.pattern.ranges(in: name) }.first { !$0.isEmpty } ?? []
  }
}

extension SearchQuery {
  /// Its words, if it says nothing but that they must occur.
  fileprivate var plainText: String? {
    guard filters.isEmpty, alternatives.count == 1, alternatives[0].excluded.isEmpty else {
      return nil
    }
    return alternatives[0].row.words.map(\.typed.shown).joined(separator: " ")
  }
}
