import NewsModel

/// What the browser is told once, when it starts.
public struct BrowserSettings: Sendable {
  /// Finds what a query, typed with or without marks, matches in a text: byte ranges in the text,
  /// in order, without overlaps; none when nothing matches.
  public typealias Find = @Sendable (_ query: String, _ text: String) -> [Range<Int>]

  /// The language of the words on the screen.
  public var language: Language
  /// What every list is limited to, as `coso browse --province …` asks.
  public var filter = LibraryFilter()
  /// The screen to begin with.
  public var screen = Screen.places
  /// A query to begin with: the search is open then.
  public var search = ""
  /// Whether clicks and the wheel are taken; the terminal selects text itself while they are not.
  public var isMouseOn = true
  /// Which key does what.
  public var keys = KeyTable.standard
  /// Finds what a query matches in a text.
  public var find: Find

  /// Settings; all but language and matching can be changed afterwards.
  public init(language: Language, find: @escaping Find) {
    self.language = language
    self.find = find
  }
}
