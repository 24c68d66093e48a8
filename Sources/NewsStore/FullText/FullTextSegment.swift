/// A part of the index: words in ascending order, each with the rows that have it.
struct FullTextSegment: Equatable, Sendable {
  let id: Int64
  /// The numbers of its pages; from 0 to 0 if it is being merged and has none left.
  let pages: ClosedRange<Int64>

  var isEmpty: Bool { pages.upperBound == 0 }

  /// Under which keys its pages stand.
  var keys: SegmentKeys { SegmentKeys(segment: id) }

  /// The identities and the page numbers that there can be.
  static let ids: ClosedRange<Int64> = 1...0xFFFF
  static let lastPage: Int64 = 1 << 31 - 1
}

/// The keys of what belongs to a segment.
struct SegmentKeys: Sendable {
  /// Its identity.
  let segment: Int64

  /// The key of a page, by its number.
  func page(_ number: Int64) -> Int64 { segment << SegmentKeys.numberBits + number }

  /// The key of what tells which rows the pages of a word begin with, by its number.
  ///
  /// - Parameter height: 0, or how far above that it stands in what tells the same of its own pages.
  func index(_ number: Int64, height: Int = 0) -> Int64 {
    page(number) | SegmentKeys.indexBit | Int64(height) << SegmentKeys.heightShift
  }

  /// Everything that belongs to it.
  var all: ClosedRange<Int64> { page(0)...SegmentKeys(segment: segment + 1).page(0) - 1 }

  private static let numberBits: Int64 = 37
  private static let indexBit: Int64 = 1 << 36
  private static let heightShift: Int64 = 31
}
