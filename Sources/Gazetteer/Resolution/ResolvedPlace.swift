import NewsModel

/// A unit that an article names, with the mentions that name it.
struct ResolvedPlace {
  /// The unit in the table.
  var unit: UnitIndex
  /// The unit with its ranges in the text.
  var mentions: PlaceMentions
  /// The numbers of its mentions.
  var numbers: [Int]
  /// The districts and provinces it lies in, by the rows of their last names.
  var lineage: ArraySlice<UnitIndex>
  /// The row of its own last name.
  var base: UnitIndex
  /// The name that was taken to mean it first; nil for one with a typing error.
  var referent: Int?

  /// Where the text names it first.
  var start: Int { mentions.ranges.first?.lowerBound ?? .max }
}
