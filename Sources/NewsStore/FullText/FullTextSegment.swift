/// A part of the index: words in ascending order, each with the rows that have it.
struct FullTextSegment: Equatable, Sendable {
  let id: Int64
  /// The numbers of its pages.
  let pages: ClosedRange<Int64>

  /// The key of a page.
  func key(ofPage number: Int64) -> Int64 { id << FullTextSegment.numberBits + number }

  /// The key of what tells which rows the pages of a word begin with, by its number.
  func key(ofIndex number: Int64) -> Int64 { key(ofPage: number) | FullTextSegment.indexBit }

  /// The identities and the page numbers that there can be.
  static let ids: ClosedRange<Int64> = 1...0xFFFF
  static let lastPage: Int64 = 1 << 31 - 1

  private static let numberBits: Int64 = 37
  private static let indexBit: Int64 = 1 << 36
}
