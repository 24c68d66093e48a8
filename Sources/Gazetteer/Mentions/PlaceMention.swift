/// A stretch of a text that may name a unit, before it is known which.
struct PlaceMention {
  /// The words of the name alone.
  var words: Range<Int>
  /// The bytes of the name, with the kind right before it.
  var range: Range<Int>
  /// The key of the name.
  var key: NameKey
  /// The kinds that the text says or implies; all when it says none.
  var kinds: KindSet
  /// The kinds of the list that it is a member of, else those that the text says.
  var said: KindSet
  /// How the text leads up to the name.
  var origin: Origin
  /// Mentions that are joined to each other have one number.
  var group: Int
  /// What joins it to the mention before it in its group.
  var joint: Joint
  /// Where it stands and what stands before it.
  var traits: Traits

  /// How a name is introduced.
  enum Origin {
    /// By a kind: xã Tú Sơn.
    case kind
    /// By an organization of the unit: Huyện ủy Can Lộc.
    case body
    /// By the kind before the first name of a list, or by the unit below it: xã A, B; xã A (B).
    case joined
    /// By nothing.
    case bare
  }

  /// What stands between two mentions of a group.
  enum Joint {
    case none
    case comma
    case dash
    case parenthesis
    /// và, với, cùng
    case conjunction
    /// thuộc, ở, của; or nothing at all
    case link
  }

  /// Circumstances that make a bare name more or less likely to be one of a unit.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// It stands in the headline.
    static let headline = Traits(rawValue: 1 << 0)
    /// It stands in a line of capitals alone.
    static let capitals = Traits(rawValue: 1 << 1)
    /// A word such as tại, ở, về stands before it.
    static let preposition = Traits(rawValue: 1 << 2)
    /// An organization of any level stands before it: UBND, Đảng bộ.
    static let organization = Traits(rawValue: 1 << 3)
    /// It belongs to a list that has a plural before it: các xã A, B.
    static let plural = Traits(rawValue: 1 << 4)
    /// It begins the line, a sentence or a part of one.
    static let clauseStart = Traits(rawValue: 1 << 5)
    /// It stands in the lead or the first paragraph of the text.
    static let lead = Traits(rawValue: 1 << 6)
  }

  /// Whether the text itself says that a unit is named.
  var isIntroduced: Bool { origin == .kind || origin == .body }
}

/// Words after a kind that no unit bears: a typing error, a unit abroad, a person.
struct UnknownName {
  /// The capitalized words.
  var words: Range<Int>
  /// The first of the words of the kind.
  var start: Int
  var kinds: KindSet
  /// How many mentions came before it.
  var mentionsBefore: Int
}

/// What the finder saw in an article.
struct PlaceSightings {
  /// The mentions in the order of the text.
  var mentions: [PlaceMention] = []
  /// Capitalized words after a kind that are the name of no unit, with the number of mentions before.
  var unknown: [UnknownName] = []
  /// How often kinds and bodies were spoken of without a name: `huyện`, `Thành ủy`.
  var unnamed: [KindSet: Int] = [:]
  /// How often the words for villages occur, by their keys in the lexicon.
  var villageWords: [UInt64: Int] = [:]
  /// The roles of all phrases in the headline: bearers of an office, what befell persons.
  var headlineRoles: PlaceLexicon.Roles = []
  /// How often the text speaks of the whole country.
  var nationCount = 0
  /// Where persons are spoken of by title and name: the word of the given name.
  var persons: [Int] = []
  /// The words that were looked at.
  var words = WordList()
  /// The end of the words of the headline and the first paragraph.
  var leadEnd = 0
  /// Where each group of mentions begins.
  var groupStarts: [Int] = []

  /// The mention of the last group whose kind goes on to those after it: the last that the text
  /// introduces, else the first; and the one from before the last parenthesis.
  var leader = -1
  var leaderOutside = -1
}
