/// The first pass over a text: the folded letters, and where words may end.
///
/// It has no branch but the loop's own: where words end and which letters have marks no processor
/// can guess, and a wrong guess costs more than reading five bytes. So everything is written; what
/// shall not stay is overwritten by the next byte. The second pass, ``TokenTaker``, makes tokens of
/// what stands between the borders.
struct WordBorders {
  /// A byte that is no part of a Latin letter, and does not begin one either; offsets count from
  /// the start of the piece.
  struct Border {
    private var offsets: UInt32

    @inline(__always)
    init(index: Int, key: Int) {
      offsets = UInt32(truncatingIfNeeded: index << 16 | key)
    }

    /// Goes on by a byte of the text, and by one or none of the key.
    @inline(__always)
    mutating func advance(byKey step: UInt16) { offsets &+= 0x1_0000 &+ UInt32(step) }

    /// Its offset in the text.
    @inline(__always)
    var index: Int { Int(offsets >> 16) }
    /// Its offset in the key.
    @inline(__always)
    var key: Int { Int(offsets & 0xFFFF) }
  }

  /// In bytes; longer pieces are in doubt as a whole.
  static let longestPiece = 0xFFF0

  /// The borders of the piece that was read last, in order; only the first ``count`` count.
  private(set) var borders: [Border] = []
  /// How many borders there are.
  private(set) var count = 0
  /// Whether a letter of the piece that was read last is not well-formed, or looks so; then its
  /// borders and keys cannot be trusted.
  private(set) var isDoubtful = false

  /// Reads a piece of a text; returns its end in the key.
  ///
  /// - Parameters:
  ///   - piece: not empty; starts behind a blank or line's end or at the start, ends behind one or
  ///     at the end.
  ///   - keys: takes, from `keyStart` on, a byte for each Latin letter and for each other byte;
  ///     there is room for more bytes than the piece has.
  mutating func read(
    _ piece: Range<Int>, of text: Span<UInt8>, into keys: inout [UInt8], at keyStart: Int
  ) -> Int {
    isDoubtful = piece.count > WordBorders.longestPiece
    guard !isDoubtful else { return keyStart }
    if borders.count <= piece.count {
      borders = Array(repeating: Border(index: 0, key: 0), count: piece.count + 1)
    }
    precondition(keys.count > keyStart + piece.count && piece.upperBound <= text.count)
    var pass = Pass()
    var written = keys.mutableSpan
    var places = borders.mutableSpan
    pass.run(piece, of: text, into: &written, at: keyStart, &places)
    isDoubtful = pass.isDoubtful
    count = pass.count
    if piece.upperBound == text.count {
      borders[count] = Border(index: piece.count, key: pass.keyEnd)
      count += 1
    }
    return keyStart + pass.keyEnd
  }
}

extension WordBorders {
  /// What is carried from byte to byte.
  private struct Pass {
    /// Where the next border would be.
    private var place = Border(index: 0, key: 0)
    private(set) var count = 0
    private var last: UInt16 = 0
    private var doubts: UInt16 = 0

    /// The end of the key, from its start.
    var keyEnd: Int { place.key }

    /// Whether the halves of some letter do not fit, or the end cuts one.
    var isDoubtful: Bool {
      doubts & (WordBytes.invalid | WordBytes.longLast) != 0 || last & WordBytes.advance == 0
    }

    /// Sound: the caller has seen that the piece lies in the text and that there is room for a
    /// byte of key and a border for each of its bytes and one more. Checked at every byte, the
    /// bounds take a third of the time.
    @inline(__always)
    mutating func run(
      _ piece: Range<Int>, of text: Span<UInt8>, into keys: inout MutableSpan<UInt8>,
      at keyStart: Int, _ borders: inout MutableSpan<Border>
    ) {
      let table = WordBytes.entries
      let bytes = unsafe text.bytes
      step(UInt16(text[piece.lowerBound]) << 8 | 0x0A, table, &keys, keyStart, &borders)
      for index in piece.lowerBound..<piece.upperBound &- 1 {
        let pair = unsafe bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: index, as: UInt16.self)
        step(UInt16(littleEndian: pair), table, &keys, keyStart, &borders)
      }
    }

    /// Takes a byte and the one before it.
    @inline(__always)
    private mutating func step(
      _ pair: UInt16, _ table: FixedTable<UInt16>, _ keys: inout MutableSpan<UInt8>,
      _ keyStart: Int, _ borders: inout MutableSpan<Border>
    ) {
      let entry = table[Int(pair)]
      unsafe keys[unchecked: keyStart &+ place.key] = UInt8(truncatingIfNeeded: entry)
      unsafe borders[unchecked: count] = place
      count &+= Int(entry >> 8 & 1)
      place.advance(byKey: entry >> 15)
      doubts |= last << 1 ^ entry
      last = entry
    }
  }
}
