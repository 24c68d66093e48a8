import NewsModel

/// A sentence of a kept paragraph.
struct FactSentence: Hashable, Sendable {
  /// Its tokens.
  var tokens: Range<Int>
  /// The paragraph's index in the article.
  var paragraph: Int
  /// The part its paragraph plays.
  var role: LineRole
  /// What its words may start, all together.
  var marks: WordMarks

  /// Whether some of its words may start a phrase of one of some lists; false is certain.
  func mayHold(_ marks: WordMarks) -> Bool { !self.marks.isDisjoint(with: marks) }
}

extension LineRole {
  /// Whether lines of this role are read for facts.
  var isRead: Bool {
    switch self {
    case .title, .lead, .body, .caption, .heading, .list, .table: true
    default: false
    }
  }
}
