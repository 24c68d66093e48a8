import NewsModel

/// A line that says when a page was published and, in words, nothing else.
struct DateStamp: Hashable, Sendable {
  /// The day.
  var date: CivilDate
  /// Whether a time of day stands beside it, as a clock or a portal's stamp has it.
  var hasTime: Bool
  /// Whether it says `Hôm nay`, as clocks do: no article was published today for ever.
  var isClock: Bool
  /// Whether a label says what the date is: `Cập nhật`, `Ngày đăng`.
  var hasLabel: Bool
  /// The author's name beside the date, or nil.
  var author: [UInt8]?
}
