/// What a search in the text goes back to when it is cancelled.
struct SearchOrigin: Sendable {
  var anchor: Int
  var query: String
  var matches: [Range<Int>]
  var match: Int?
  var focus: Range<Int>?
  var fact: Int?
}
