/// Takes holders apart that a text joins: `Trường THCS Hòa An và Trường Tiểu học Hòa Bình` → two;
/// `các xã Tân Lập, An Bình và Phú Hòa` → three.
///
/// `xã Tân Lập, huyện Vũ Thư` stays one: the second only says where the first is.
struct JointHolders: Sendable {
  let context: FactContext

  /// The holders of a name, in the order of the text.
  func split(_ holder: HolderReader.Holder) -> [HolderReader.Holder] {
    let parts = parts(of: holder.tokens)
    guard parts.count > 1, parts.allSatisfy(hasName) else { return [holder] }
    if isListOfUnits(holder.tokens.lowerBound) { return units(parts) }
    let first = context.key(holder.tokens.lowerBound)
    guard parts.allSatisfy({ context.key($0.lowerBound) == first }) else { return [holder] }
    return parts.map { (context.string($0), $0) }
  }

  /// The stretches between commas and `và`.
  private func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where [",", "và"].contains(context.key(index)) {
      if start < index { parts.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  private func isListOfUnits(_ start: Int) -> Bool {
    context.key(start - 1) == "các"
      && ["xã", "huyện", "phường", "thôn", "ấp", "bản", "trường"].contains(context.key(start))
  }

  /// The names with the word for their kind, which only the first has.
  private func units(_ parts: [Range<Int>]) -> [HolderReader.Holder] {
    guard let first = parts.first else { return [] }
    let kind = context.key(first.lowerBound)
    return parts.map { part in
      let start = context.key(part.lowerBound) == kind ? part.lowerBound + 1 : part.lowerBound
      return (kind.text + " " + context.string(start..<part.upperBound), part)
    }
  }

  private func hasName(_ range: Range<Int>) -> Bool {
    range.contains { context.isWord($0) && context.tokens[$0].isCapitalized }
  }
}
