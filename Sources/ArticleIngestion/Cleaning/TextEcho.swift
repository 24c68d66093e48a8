/// Tells how much of a line the running text says again.
///
/// A headline's pairs of syllables come back in its own text; those of menus and of other articles'
/// headlines do not.
struct TextEcho: Sendable {
  private var pairs: Set<[UInt8]> = []
  private static let sourceLimit = 12_000

  /// Reads the beginning of the running text.
  init(of reading: PageReading) {
    var size = 0
    for index in reading.bodyStart..<reading.lines.count where reading.isProse(index) {
      let line = reading.lines[index].utf8.prefix(TextEcho.sourceLimit - size)
      pairs.formUnion(TextEcho.pairs(WordKey.exact(Array(line))))
      size += line.count
      if size >= TextEcho.sourceLimit { break }
    }
  }

  /// The share of a key's pairs of neighbouring words that the text holds, 0 to 1.
  func share(of key: [UInt8]) -> Double {
    let own = TextEcho.pairs(key)
    guard !own.isEmpty else { return 0 }
    return Double(own.count { pairs.contains($0) }) / Double(own.count)
  }

  private static func pairs(_ key: [UInt8]) -> [[UInt8]] {
    let words = WordKey.words(key)
    return zip(words, words.dropFirst()).map { Array(key[$0.startIndex..<$1.endIndex]) }
  }
}
