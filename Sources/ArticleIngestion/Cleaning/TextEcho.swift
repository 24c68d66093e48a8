import VietnameseText

/// Tells how much of a line the running text says again.
///
/// A headline's pairs of syllables come back in its own text; those of menus and of other articles'
/// headlines do not.
struct TextEcho: Sendable {
  private var pairs = WordPairs(capacity: TextEcho.sourceLimit / 4)
  private static let sourceLimit = 12_000

  /// Reads the beginning of the running text.
  init(of reading: PageReading) {
    var long: [UInt8] = []
    var size = 0
    for index in reading.bodyStart..<reading.lines.count where reading.isProse(index) {
      let line = reading.lines[index]
      let room = TextEcho.sourceLimit - size
      if line.words.isEmpty {
        long.append(contentsOf: line.utf8.prefix(room))
        long.append(0x0A)
      } else {
        pairs.insert(line.words)
      }
      size += line.utf8.count
      if size >= TextEcho.sourceLimit { break }
    }
    pairs.insert(LineWord.words(long)[...])
  }

  /// The share of a line's pairs of neighbouring words that the text holds, 0 to 1.
  func share(of line: PageLine) -> Double { pairs.share(of: line.words) }
}
