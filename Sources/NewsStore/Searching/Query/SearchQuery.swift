/// What a query that somebody typed means: the one language of the search screen, of `coso search` and
/// of the filters of lists.
///
///     SearchQuery("xã:tu-son \"dân vận\" khéo -thi OR 5 không")
///
/// Words must all occur. `"words in quotes"`, and words joined by signs as in `25-NQ/TW`, must stand
/// one after the other; `-word` must not occur; `OR` stands between alternatives. `field:value` narrows
/// all of it, wherever it stands. The last word is also the beginning of a longer one, as is any with a
/// `*` behind it; words in closed quotes, and those that must not occur, are whole. Of words in a row
/// the last may stand anywhere while a letter or two of it are typed with which words of very many
/// articles begin.
///
/// A word without marks matches any marks, one with marks only the same. Upper and lower case, the form
/// of composition and where a tone is written do not matter.
///
/// Whatever is typed is a query: what is not understood separates words, and what is only begun is taken
/// as far as it goes.
public struct SearchQuery: Hashable, Sendable {
  /// More words than any query means; the rest is left out, so that no query takes long.
  public static let wordLimit = 64

  /// Of a word that is being typed, so many letters tell something of the word before it; fewer are the
  /// beginning of nearly anything.
  static let tellingLength = 3

  /// One side of an `OR`.
  public struct Alternative: Hashable, Sendable {
    /// What must occur, in the order typed.
    public var required: [QueryTerm] = []
    /// What must not occur.
    public var excluded: [QueryTerm] = []

    /// An alternative that says nothing.
    public init() {}

    /// Whether it says nothing.
    public var isEmpty: Bool { required.isEmpty && excluded.isEmpty }
  }

  /// What the text must have: any of these; none where only fields are asked for.
  public var alternatives: [Alternative]
  /// What it must have to do with. Of those of one field any one is enough, of different fields all
  /// must hold; those that are excluded must each not hold.
  public var filters: [QueryFilter]

  /// A query of these parts.
  public init(alternatives: [Alternative] = [], filters: [QueryFilter] = []) {
    self.alternatives = alternatives
    self.filters = filters
  }

  /// The query that was typed. Never fails.
  ///
  /// - Complexity: linear.
  public init(_ text: String) {
    var parser = QueryParser()
    parser.read(text)
    self = parser.query
  }

  /// Whether nothing is asked for, and so nothing is found.
  public var isEmpty: Bool { alternatives.isEmpty && filters.isEmpty }
}
