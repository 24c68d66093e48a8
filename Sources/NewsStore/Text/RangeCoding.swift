/// Byte ranges as a column holds them: `120-130,415-425`.
enum RangeCoding {
  static func encode(_ ranges: [Range<Int>]) -> String {
    ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }

  /// The ranges of a column, within a text of so many bytes; whatever is no range is left out.
  static func decode(_ text: String, within length: Int) -> [Range<Int>] {
    text.split(separator: ",").compactMap { field in
      let bounds = field.split(separator: "-").compactMap { Int($0) }
      guard bounds.count == 2, bounds[0] <= bounds[1] else { return nil }
      return (bounds[0]..<bounds[1]).clamped(to: 0..<length)
    }
  }
}
