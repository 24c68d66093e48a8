/// A letter with the marks after it: taken apart, put in order, composed.
///
/// The arrays are kept from run to run, so that a text is composed with few allocations.
struct MarkRun {
  private var scalars: [UInt32] = []

  /// Adds the composed form of a stretch of well-formed UTF-8.
  mutating func compose(_ utf8: Span<UInt8>, _ range: Range<Int>, into output: inout OutputBuffer) {
    scalars.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = DecodedScalar(utf8, at: index)
      CanonicalTable.standard.appendDecomposition(of: scalar.value, to: &scalars)
      index += scalar.length
    }
    order()
    join()
    for scalar in scalars { output.append(scalar: scalar, from: range.lowerBound) }
  }

  /// Sorts the marks between starters by class, and repairs Vietnamese ones.
  private mutating func order() {
    let table = CanonicalTable.standard
    var index = 0
    while index < scalars.count {
      guard table.entry(scalars[index]).combiningClass != 0 else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, table.entry(scalars[index]).combiningClass != 0 { index += 1 }
      orderMarks(start..<index)
      if start > 0 { VietnameseMarks.repair(&scalars, base: start - 1, marks: start..<index) }
    }
  }

  private mutating func orderMarks(_ range: Range<Int>) {
    guard range.count > 1 else { return }
    let table = CanonicalTable.standard
    let sorted = range.map { (table.entry(scalars[$0]).combiningClass, $0, scalars[$0]) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    for (position, mark) in zip(range, sorted) { scalars[position] = mark.2 }
  }

  /// Joins each mark or letter with the last starter, unless something in between blocks it.
  private mutating func join() {
    let table = CanonicalTable.standard
    var starter: Int?
    var lastClass: UInt8 = 0
    var count = 0
    for scalar in scalars {
      let combiningClass = table.entry(scalar).combiningClass
      if let starter, lastClass < combiningClass || count == starter + 1,
        let composite = table.composite(scalars[starter], scalar)
      {
        scalars[starter] = composite
        continue
      }
      if combiningClass == 0 { starter = count }
      lastClass = combiningClass
      scalars[count] = scalar
      count += 1
    }
    scalars.removeSubrange(count...)
  }
}
