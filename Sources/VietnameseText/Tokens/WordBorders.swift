/// The first pass over a text: its key, one byte for each character, and where words may end.
///
/// It has no branch but the loop's own. The second pass, ``FoldedTokenBuilder``, makes tokens of
/// what stands between the borders.
struct WordBorders {
  /// A character that is no Latin letter, or the end.
  struct Border {
    /// The last byte of the character.
    var index: UInt32
    /// Where the character stands in the key.
    var key: UInt32
  }

  /// The borders of the piece that was read last, in order; only the first ``count`` count.
  private(set) var borders: [Border] = []
  /// How many borders there are.
  private(set) var count = 0

  /// Reads a piece of a text.
  ///
  /// - Parameters:
  ///   - piece: not empty; ends where a character ends.
  ///   - keys: takes a byte for each character from `keyStart` on: the folded letter, any other
  ///     ASCII character as it is, or 0.
  /// - Returns: the end of the piece in the key.
  mutating func read(
    _ piece: Range<Int>, of text: Span<UInt8>, into keys: inout [UInt8], at keyStart: Int
  ) -> Int {
    let room = piece.count + 1
    WordBorders.makeRoom(room, in: &borders, Border(index: 0, key: 0))
    WordBorders.makeRoom(keyStart + room, in: &keys, 0)
    guard let first = piece.first else { return keyStart }
    var state = State(keyEnd: keyStart, first: text[first])
    var output = keys.mutableSpan
    var places = borders.mutableSpan
    let table = WordBytes.entries
    for index in piece.dropLast() {
      state.step(text[index], before: text[index + 1], at: index, table, &output, &places)
    }
    let last = piece.upperBound - 1
    state.step(text[last], before: 0x20, at: last, table, &output, &places)
    places[state.count] = Border(
      index: UInt32(truncatingIfNeeded: piece.upperBound),
      key: UInt32(truncatingIfNeeded: state.keyEnd))
    count = state.count + 1
    return state.keyEnd
  }

  private static func makeRoom<Element>(_ count: Int, in array: inout [Element], _ blank: Element) {
    guard array.count < count else { return }
    array.append(contentsOf: repeatElement(blank, count: count - array.count))
  }
}

extension WordBorders {
  /// What is carried from byte to byte.
  private struct State {
    var keyEnd: Int
    var count = 0
    /// The byte before, if it and the next can be of one Latin letter; else 0.
    private var context = 0
    /// All ones if the byte is a continuation byte, else zero.
    private var continues: Int

    init(keyEnd: Int, first: UInt8) {
      self.keyEnd = keyEnd
      continues = first & 0xC0 == 0x80 ? -1 : 0
    }

    /// Takes one byte. Everything is written; what shall not stay is overwritten by the next.
    @inline(__always)
    mutating func step(
      _ byte: UInt8, before next: UInt8, at index: Int, _ table: FixedTable<UInt16>,
      _ keys: inout MutableSpan<UInt8>, _ borders: inout MutableSpan<Border>
    ) {
      let wide = Int(byte)
      let before = context & (0 &- wide >> 7)
      let entry = table[before << 8 | wide]
      keys[keyEnd] = UInt8(truncatingIfNeeded: entry)
      borders[count] = Border(
        index: UInt32(truncatingIfNeeded: index), key: UInt32(truncatingIfNeeded: keyEnd))
      // One if the next byte begins a character, so that this one is the last of its own.
      let isLast = (Int((next ^ 0x80) >> 6) &+ 3) >> 2
      count &+= isLast & Int(entry >> 8)
      keyEnd &+= isLast
      // Behind E1 comes a second byte that counts; behind all other second bytes nothing does.
      let isAfterE1 = ((context ^ 0xE1) &- 1) >> 63
      context = wide & (~continues | isAfterE1)
      continues = isLast &- 1
    }
  }
}
