import VietnameseText

extension SearchQuery {
  /// Where a text has what the query asks for: byte ranges, in order, without overlaps.
  ///
  /// Of each alternative its words one after the other, where they stand so; else each of its terms.
  ///
  /// - Complexity: linear in the text for queries of a few words.
  public func ranges(in text: String) -> [Range<Int>] {
    ranges(in: Array(text.utf8))
  }

  /// The same in UTF-8.
  ///
  /// - Parameter start: where words one after the other are good enough: what follows the line in which
  ///   they first stand so from there on may be left out.
  func ranges(in utf8: [UInt8], sufficientFrom start: Int? = nil) -> [Range<Int>] {
    let start = alternatives.count == 1 ? start : nil
    let found = alternatives.map { $0.ranges(in: utf8, sufficientFrom: start) }
    guard found.count != 1 else { return found[0] }
    return SearchQuery.disjoint(found.flatMap { $0 })
  }

  /// The ranges in order; of those that overlap the first and longest.
  fileprivate static func disjoint(_ ranges: [Range<Int>]) -> [Range<Int>] {
    let sorted = ranges.sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
    var kept: [Range<Int>] = []
    for range in sorted where range.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(range) }
    return kept
  }
}

extension SearchQuery.Alternative {
  fileprivate func ranges(in utf8: [UInt8], sufficientFrom start: Int?) -> [Range<Int>] {
    guard !required.isEmpty else { return [] }
    let row = row
    guard !isPlain else {
      return TextPattern(words: row.typed, isBeginning: row.isBeginning)
        .ranges(in: utf8, sufficientFrom: start)
    }
    let inRow = row.phraseRanges(in: utf8)
    if !inRow.isEmpty { return inRow }
    return SearchQuery.disjoint(required.flatMap { $0.phraseRanges(in: utf8) })
  }

  /// Whether it is single words with one meaning each, of which at most the last is a beginning.
  private var isPlain: Bool {
    required.allSatisfy { !$0.isPhrase && $0.words[0].readings.isEmpty }
      && required.dropLast().allSatisfy { !$0.isBeginning }
  }
}

extension QueryTerm {
  /// The words as typed.
  var typed: [QueryWord] { words.map(\.typed) }

  /// Where the words stand one after the other, in any of their readings.
  func phraseRanges(in utf8: [UInt8]) -> [Range<Int>] {
    let found = spellings.map {
      TextPattern(words: $0.words, isBeginning: $0.isBeginning).phraseRanges(in: utf8)
    }
    return found.count == 1 ? found[0] : SearchQuery.disjoint(found.flatMap { $0 })
  }
}
