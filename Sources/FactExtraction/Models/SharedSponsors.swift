/// Gives models the sponsor that the text names once for several.
///
/// `Đoàn xã phát động phong trào “A” và phong trào “B”` → Đoàn xã for both; `mô hình “A”, kết hợp với mô hình “B”
/// của Hội Phụ nữ` → Hội Phụ nữ for both.
struct SharedSponsors {
  let context: FactContext

  /// `Đoàn xã phát động phong trào “A” và phong trào “B”`: who leads the first leads the next.
  func sharing(_ mentions: [ModelMention]) -> [ModelMention] {
    var result = mentions
    for index in result.indices.dropFirst() where result[index].sponsor == nil {
      let before = result[index - 1]
      guard let sponsor = before.sponsor, !context.string(before.whole).hasSuffix(sponsor),
        isJoint(before.whole.upperBound..<result[index].whole.lowerBound)
      else { continue }
      result[index].sponsor = sponsor
    }
    // `…, kết hợp với mô hình “B” của Hội Phụ nữ`: whose the second is leads both.
    for index in result.indices.dropLast().reversed() where result[index].sponsor == nil {
      let between = result[index].whole.upperBound..<result[index + 1].whole.lowerBound
      guard let sponsor = result[index + 1].sponsor,
        context.string(result[index + 1].whole).hasSuffix(sponsor), isCombined(between)
      else { continue }
      result[index].sponsor = sponsor
    }
    return result
  }

  /// Whether what stands between two models says that they are one work: `…; kết hợp với mô hình …`.
  private func isCombined(_ between: Range<Int>) -> Bool {
    guard let end = between.last, context.key(end) == "với",
      ["hợp", "gắn", "cùng"].contains(context.key(end - 1))
    else { return false }
    let joint = context.key(end - 2) == "kết" ? end - 2 : end - 1
    return !(between.lowerBound..<max(between.lowerBound, joint - 1)).contains {
      [";", "."].contains(context.key($0))
    }
  }

  private func isJoint(_ range: Range<Int>) -> Bool {
    (1...2).contains(range.count)
      && range.allSatisfy { [",", "và", "\"", "'"].contains(context.key($0)) }
  }
}
