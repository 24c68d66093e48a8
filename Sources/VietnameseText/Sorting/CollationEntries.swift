/// The weights of the characters that Vietnamese pages consist of, one array look-up each.
struct CollationEntries: Sendable {
  private var slots: [CollationEntry] = []

  private static let lowEnd: UInt32 = 0x250
  private static let highStart: UInt32 = 0x1E00
  private static let punctuationStart: UInt32 = 0x2000
  private static let punctuationCount: UInt32 = 0x70

  /// No character has a place yet.
  init() {}

  /// Asks for the weights of every character that has a place.
  init(_ entry: (UInt32) -> CollationEntry) {
    typealias Table = CollationEntries
    slots =
      (0..<Table.lowEnd).map(entry)
      + (Table.highStart..<Table.highStart + 0x100).map(entry)
      + (Table.punctuationStart..<Table.punctuationStart + Table.punctuationCount).map(entry)
  }

  /// The weights of a character; complex for those that have no place.
  @inline(__always)
  subscript(value: UInt32) -> CollationEntry {
    let low = CollationEntries.lowEnd
    if value < low { return slots[Int(value)] }
    let high = value &- CollationEntries.highStart
    if high < 0x100 { return slots[Int(low + high)] }
    let offset = value &- CollationEntries.punctuationStart
    return offset < CollationEntries.punctuationCount
      ? slots[Int(low + 0x100 + offset)] : .complex
  }
}

/// The weights of a letter and of one mark on it, as nearly all characters of a page have them.
///
/// Bits 0–7 are the letter's third level, 8–15 the mark's second level, 16–31 the first level.
struct CollationEntry: Sendable {
  let bits: UInt32

  /// For characters whose elements must be asked for one by one.
  static let complex = CollationEntry(bits: 0)

  private init(bits: UInt32) { self.bits = bits }

  /// The elements of a character, if they are no more than a letter and a mark.
  init(_ elements: [CollationElement]) {
    let mark = elements.dropFirst().first
    guard let letter = elements.first, elements.count <= 2, letter.primary != 0,
      letter.primary <= 0xFFFF, letter.secondary == CollationElement.common,
      mark?.primary ?? 0 == 0, mark?.tertiary ?? CollationElement.common == CollationElement.common
    else {
      self = .complex
      return
    }
    bits = letter.primary << 16 | UInt32(mark?.secondary ?? 0) << 8 | UInt32(letter.tertiary)
  }

  @inline(__always) var isComplex: Bool { bits == 0 }
  @inline(__always) var primary: UInt16 { UInt16(truncatingIfNeeded: bits >> 16) }
  /// The mark's weight; 0 for none.
  @inline(__always) var mark: UInt8 { UInt8(truncatingIfNeeded: bits >> 8) }
  @inline(__always) var tertiary: UInt8 { UInt8(truncatingIfNeeded: bits) }
}
