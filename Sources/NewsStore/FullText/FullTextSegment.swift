/// A part of the index: words in ascending order, each with the rows that have it.
struct FullTextSegment: Equatable, Sendable {
  let id: Int64
  /// The numbers of its pages; from 0 to 0 if it is being merged and has none left.
  let pages: ClosedRange<Int64>

  var isEmpty: Bool { pages.upperBound == 0 }

  /// The key of a page.
  func key(ofPage number: Int64) -> Int64 { id << FullTextSegment.numberBits + number }

  /// The key of what tells which rows the pages of a word begin with, by its number.
  ///
  /// - Parameter height: 0, or how far above that it stands in what tells the same of its own pages.
  func key(ofIndex number: Int64, height: Int = 0) -> Int64 {
    key(ofPage: number) | FullTextSegment.indexBit | Int64(height) << FullTextSegment.heightShift
  }

  /// Everything that belongs to it.
  var keys: ClosedRange<Int64> {
    key(ofPage: 0)...FullTextSegment(id: id + 1, pages: pages).key(ofPage: 0) - 1
  }

  /// The identities and the page numbers that there can be.
  static let ids: ClosedRange<Int64> = 1...0xFFFF
  static let lastPage: Int64 = 1 << 31 - 1

  private static let numberBits: Int64 = 37
  private static let indexBit: Int64 = 1 << 36
  private static let heightShift: Int64 = 31
}
