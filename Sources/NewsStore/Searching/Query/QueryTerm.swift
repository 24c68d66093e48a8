import VietnameseText

/// A word that is looked for, or several that must stand one after the other.
public struct QueryTerm: Hashable, Sendable {
  /// A word as it was typed, and what else it may mean.
  public struct Word: Hashable, Sendable {
    /// The word as typed.
    public var typed: QueryWord
    /// What matches as well: `lít` where `list` was typed.
    public var readings: [QueryWord] = []

    /// A word that means what was typed.
    public init(_ typed: QueryWord) {
      self.typed = typed
    }
  }

  /// The words, at least one.
  public var words: [Word]
  /// Whether the last may also be the beginning of a longer word.
  public var isBeginning: Bool

  /// A term of some words.
  public init(_ words: [Word], isBeginning: Bool = false) {
    self.words = words
    self.isBeginning = isBeginning
  }

  /// Whether it is several words in a row.
  public var isPhrase: Bool { words.count > 1 }

  /// The rows of words that match, the one typed first, and whether the last word of each may go on: of
  /// other readings none may, as what may be meant by chance (as → á) shall not bring all that begins so.
  var spellings: [(words: [QueryWord], isBeginning: Bool)] {
    var spellings: [[QueryWord]] = [[]]
    for word in words {
      let all = [word.typed] + word.readings
      // Of a phrase of many such words not every mixture is tried.
      let isNarrow = spellings.count * all.count <= QueryTerm.spellingLimit
      spellings = (isNarrow ? all : [word.typed]).flatMap { next in spellings.map { $0 + [next] } }
    }
    let last = words.last?.typed
    return spellings.map { ($0, isBeginning && $0.last == last) }
  }

  private static let spellingLimit = 16
}

extension QueryTerm.Word {
  /// The words of a text that read the same when they are written and read again: what is no Vietnamese
  /// may change with its neighbours. No more than a query can have, and one.
  static func words(of text: String) -> [QueryTerm.Word] {
    QueryWord.words(of: text).prefix(SearchQuery.wordLimit + 1).compactMap { word in
      if word.isASCII { return QueryTerm.Word(word) }
      return [word.shown, word.folded].lazy.map(QueryWord.words(of:))
        .first { $0.count == 1 && QueryWord.words(of: $0[0].shown) == $0 }
        .map { QueryTerm.Word($0[0]) }
    }
  }
}

extension QueryWord {
  /// The word as typed, in lower case and NFC.
  var shown: String { String(decoding: typedKey, as: UTF8.self) }

  /// Whether it is of plain letters and digits, which no neighbour changes.
  fileprivate var isASCII: Bool {
    exactKey == nil && typedKey == foldedKey && foldedKey.allSatisfy { $0 < 0x80 }
  }
}
