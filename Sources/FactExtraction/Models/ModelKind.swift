/// Reads the word for a kind of model: `mô hình`, `phong trào thi đua`, `tổ`. What begins with one and
/// means something else is none: `tổ chức`, `chương trình truyền hình`.
enum ModelKind {
  /// The kind whose word starts at a token, with the index after it.
  static func starting(
    at index: Int, in context: FactContext, limit: Int
  ) -> (end: Int, value: String)? {
    let kind = context.lexicon.cues[.modelKind].match(context.tokens, at: index, limit: limit)
    return kind.flatMap { $0.value == "no" ? nil : $0 }
  }

  /// The kind whose word ends before a token, with the index of its first token.
  static func ending(
    at end: Int, in context: FactContext, floor: Int
  ) -> (start: Int, value: String)? {
    let kinds = context.lexicon.cues[.modelKind]
    guard let kind = kinds.match(context.tokens, endingAt: end, floor: floor), kind.value != "no",
      starting(at: kind.start, in: context, limit: context.tokens.count) != nil,
      !isToy(kind.start, context)
    else { return nil }
    return kind
  }

  /// `xe mô hình`, `máy bay mô hình`: a small one to look at.
  static func isToy(_ start: Int, _ context: FactContext) -> Bool {
    context.key(start) == "mô"
      && ["xe", "tàu", "bay", "chơi", "chiếc"].contains(context.key(start - 1))
  }
}
