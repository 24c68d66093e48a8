/// A day, a month, a year or a span of years that a sentence names.
struct TimeMention: Hashable, Sendable {
  /// Its tokens, without the words before.
  var tokens: Range<Int>
  /// `2022`, `2013-2023`, `2006-nay`; nil for a day without a year.
  var period: String?
  /// Whether it can date a figure: no term of office, no year compared with, no document's date.
  var isDating: Bool
  /// Whether it opens its sentence, with a comma after it, and so holds for all of it.
  var isLeading: Bool
}
