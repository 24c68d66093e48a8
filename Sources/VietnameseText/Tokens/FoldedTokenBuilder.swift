/// Makes the tokens of a text with their keys: first ``WordBorders``, then ``TokenTaker``, piece by
/// piece.
struct FoldedTokenBuilder {
  /// The keys as the first pass writes them; once a text is read, then those of the taker; then
  /// what earlier texts left.
  private(set) var keys: [UInt8] = []
  /// The tokens.
  private(set) var entries: [FoldedTokens.Entry] = []
  /// Where the keys start that were written for one token each.
  private(set) var ownKeysStart = 0
  private var borders = WordBorders()
  private var taker = TokenTaker()

  /// About so many bytes are read at once, so that what one pass writes is near for the other.
  private static let pieceLength = 0x1000
  /// One token in so many has a key of its own, which is about as long as a word.
  private static let shareOfOwnKeys = 16

  /// Reads a whole text, in the memory of those before.
  mutating func read(_ text: Span<UInt8>) {
    makeRoom(for: text.count)
    ownKeysStart = 0
    var start = 0
    while start < text.count {
      let end = FoldedTokenBuilder.endOfPiece(of: text, from: start)
      let key = ownKeysStart
      ownKeysStart = borders.read(start..<end, of: text, into: &keys, at: key)
      FoldedTokenBuilder.take(start..<end, of: text, key: key, borders, &taker, &entries)
      start = max(end, taker.index)
    }
    appendOwnKeys()
  }

  private mutating func makeRoom(for length: Int) {
    let own = length / FoldedTokenBuilder.shareOfOwnKeys + 16
    entries.removeAll(keepingCapacity: true)
    entries.reserveCapacity(length / Tokenizer.averageLength + FoldedTokenBuilder.pieceLength)
    taker.start(reserving: own)
    if keys.count <= length { keys = Array(repeating: 0, count: length + own) }
  }

  private static func take(
    _ piece: Range<Int>, of text: Span<UInt8>, key: Int, _ borders: borrowing WordBorders,
    _ taker: inout TokenTaker, _ entries: inout [FoldedTokens.Entry]
  ) {
    // A token holds a border or ends at one; but bytes in doubt may be a token each.
    let most = borders.isDoubtful ? piece.count : 2 * borders.count
    entries.append(addingCapacity: most) { output in
      if borders.isDoubtful {
        taker.takeDoubtful(piece, of: text, into: &output)
      } else {
        taker.take(piece, of: text, key: key, borders, into: &output)
      }
    }
  }

  /// Copies the keys of single tokens behind the others.
  private mutating func appendOwnKeys() {
    let start = ownKeysStart
    let added = taker.ownKeys
    let missing = start + added.count - keys.count
    if missing > 0 { keys.append(contentsOf: repeatElement(0, count: missing)) }
    var output = keys.mutableSpan
    for offset in 0..<added.count { output[start + offset] = added[offset] }
  }

  /// Behind a blank or a line's end some way off, so that no token is cut; of what has none of
  /// them for too long, a piece that the borders refuse.
  private static func endOfPiece(of text: Span<UInt8>, from start: Int) -> Int {
    var end = min(start + pieceLength, text.count)
    while end < text.count, text[end - 1] != 0x20, text[end - 1] != 0x0A,
      end - start <= WordBorders.longestPiece
    { end += 1 }
    return end
  }
}
