/// One way to tell what part a line plays.
///
/// Rules run one after the other over the same reading. A line that has been judged stays judged:
/// a later rule looks at what is still open.
protocol CleaningRule: Sendable {
  /// The name that lines carry which the rule has judged.
  static var name: String { get }

  /// How sure its verdicts are, 0 to 1: near 1 where words of the table or a mark decide, less where
  /// the place of a line does.
  static var score: Double { get }

  /// Judges lines, or notes where the article begins and ends.
  func apply(to reading: inout PageReading)
}
