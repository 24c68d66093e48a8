/// What the characters of plain text are to a search, one look-up each: an ASCII letter or digit, a
/// sign between words, or something that has to be looked at together with its neighbours.
///
/// It holds nothing of its own: the entries are what the tables of scalars say.
struct PlainLetters: Sendable {
  static let table = PlainLetters()

  /// The entry of what parts words.
  static let sign: UInt8 = 0x20
  /// The entry of what is not plain.
  static let other: UInt8 = 0

  /// By scalar, of those below U+3000.
  private let entries: FixedTable<UInt8>

  private init() {
    var entries = [UInt8](repeating: PlainLetters.other, count: 0x4000)
    for value in ScalarTable.ranges.joined() { entries[Int(value)] = PlainLetters.entry(of: value) }
    self.entries = FixedTable(entries, filling: PlainLetters.other)
  }

  private static func entry(of value: UInt32) -> UInt8 {
    let kind = ScalarTable.standard.scalarClass(value)
    if value < 0x80 {
      guard kind.isWord else { return sign }
      return kind == .capital ? UInt8(value) | 0x20 : UInt8(value)
    }
    let table = CanonicalTable.standard
    guard !table.comesApart(value) || LatinBase.isLatin(value) else { return other }
    if kind.isWord { return ScalarTable.standard.foldedLetter(value) }
    return kind == .invisible ? other : sign
  }

  /// What stands at an offset, and how many bytes it takes.
  @inline(__always)
  func letter(in text: Span<UInt8>, at index: Int) -> (letter: UInt8, length: Int) {
    let lead = text[index]
    if lead < 0x80 { return (entries[Int(lead)], 1) }
    let scalar = DecodedScalar(text, at: index)
    // Stray bytes are above all scalars.
    return (scalar.value < 0x3000 ? entries[Int(scalar.value)] : PlainLetters.other, scalar.length)
  }

  /// Where the word ends that an offset is inside of; nil where it is not plain.
  @inline(__always)
  func endOfWord(in text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + 8 <= text.count {
      let count = text.word(at: index).plainLetterBytes
      index += count
      if count < 8 { break }
    }
    // At an ASCII letter the eight bytes would have gone on.
    if index < text.count, text[index] < 0x80, index + 8 <= text.count { return index }
    while index < text.count {
      let (letter, length) = letter(in: text, at: index)
      if letter == PlainLetters.other { return nil }
      if letter == PlainLetters.sign { break }
      index += length
    }
    return index
  }
}

extension UInt64 {
  /// How many of eight bytes, from the lowest on, are for certain parts of plain letters and digits: of
  /// ASCII ones, of those of two bytes from C3 to C6 but for × and ÷, and of those from E1 B8 to E1 BB.
  /// A letter that goes on behind the eight bytes may not count.
  @inline(__always)
  fileprivate var plainLetterBytes: Int {
    let low = self & ~UInt64.highBits
    let next = self &>> 8
    let nextLow = next & ~UInt64.highBits
    let ascii =
      (low | UInt64.each(0x20)).bytes(from: 0x61, before: 0x7B)
      | low.bytes(from: 0x30, before: 0x3A)
    let isSign = (nextLow | UInt64.each(0x20)).bytesOfASCII(equalTo: 0x37)
    let isLatin1 = low.bytesOfASCII(equalTo: 0x43) & ~isSign & next
    let isNarrow = low.bytes(from: 0x44, before: 0x47)
    let isWide =
      low.bytesOfASCII(equalTo: 0x61)
      & nextLow.bytes(without: 0x03).bytesOfASCII(equalTo: 0x38) & next
    // Of bytes beyond ASCII those from 80 to BF go on, the others begin.
    let begins = self & self &<< 1
    let others = self & (~begins | isLatin1 | isNarrow | isWide)
    return (~(ascii & ~self | others) & UInt64.highBits).bytesBeforeFirst
  }

  /// Of bytes that are all ASCII, those that equal one, and no others.
  @inline(__always)
  private func bytesOfASCII(equalTo byte: UInt64) -> UInt64 {
    ~((self ^ UInt64.each(byte)) &+ UInt64.each(0x7F)) & UInt64.highBits
  }
}
