import NewsModel

/// Reads the date that stands right after a document's number.
///
/// `, ngày 03/6/2013`, `ngày 5 tháng 7 năm 2023`, `(ngày 18-12-2019)`.
enum DocumentDate {
  private static let joints: WordSet = [",", "("]

  /// The date that starts at a token, or nil.
  static func read(_ context: FactContext, after start: Int, limit: Int) -> CivilDate? {
    var index = start
    while index < limit, index < start + 2, joints.contains(context.key(index)) { index += 1 }
    guard index < limit, context.key(index) == "ngày" else { return nil }
    return DateReader.date(context, at: index + 1, limit: limit)?.date
  }
}
