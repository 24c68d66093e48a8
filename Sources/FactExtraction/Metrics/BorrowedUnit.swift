/// Finds the unit that a number shares with the number after it.
///
/// `5 trong tổng số 12 xã` counts xã twice; `từ 25 lên 39 triệu đồng` gives two amounts.
struct BorrowedUnit: Sendable {
  let context: FactContext
  let sentence: FactSentence

  /// The unit of the next number, where the words between tie the two together.
  ///
  /// - Parameter number: the number without a unit of its own.
  func unit(of number: FigureNumber) -> UnitPhrase? {
    let end = number.tokens.upperBound
    let length = max(wholeLength(at: end), changeLength(of: number))
    let next = end + length
    guard length > 0, next < sentence.tokens.upperBound, context.tokens[next].kind == .number else {
      return nil
    }
    return UnitReader(context: context, sentence: sentence).unit(at: next + 1)
  }

  private static let wholes: WordSet = ["trong", "trên"]
  private static let changes: WordSet = ["lên", "xuống", "tăng", "giảm", "còn"]
  private static let targets: WordSet = ["đến", "tới"]

  /// The words of `trong tổng số`, `trên tổng số`, `trong số`.
  private func wholeLength(at end: Int) -> Int {
    let first = context.key(end)
    guard BorrowedUnit.wholes.contains(first) else { return 0 }
    if context.key(end + 1) == "tổng", context.key(end + 2) == "số" { return 3 }
    return first == "trong" && context.key(end + 1) == "số" ? 2 : 0
  }

  /// The words of `lên`, `xuống còn`, `tăng lên` after a number that `từ` leads.
  private func changeLength(of number: FigureNumber) -> Int {
    guard context.key(number.tokens.lowerBound - 1) == .from else { return 0 }
    var index = number.tokens.upperBound
    guard BorrowedUnit.changes.contains(context.key(index)) else { return 0 }
    while index < number.tokens.upperBound + 3,
      BorrowedUnit.changes.contains(context.key(index))
        || BorrowedUnit.targets.contains(context.key(index))
    {
      index += 1
    }
    return index - number.tokens.upperBound
  }
}
