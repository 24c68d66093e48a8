/// A line to type into at the bottom of the window.
struct Prompt: Hashable, Sendable {
  /// What the line is for.
  enum Purpose: Hashable, Sendable {
    /// Words that the rows of the list must contain.
    case filter
    /// Words to find in the open article.
    case find
  }

  /// What the line is for.
  let purpose: Purpose
  /// The line.
  var editor: LineEditor
  /// Names that go on as the value being typed begins, the likeliest first.
  var names: [String] = []
  /// Marks the answer that brings them.
  var namesGeneration: Int?
}
