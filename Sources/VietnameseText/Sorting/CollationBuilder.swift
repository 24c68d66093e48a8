/// Writes the weights of a text level by level.
struct CollationBuilder {
  private(set) var bytes: [UInt8] = []
  private let table = CollationTable.standard

  /// Separates levels; lower than any weight.
  private static let separator: UInt8 = 1

  /// The key of composed text: the levels one after the other.
  ///
  /// What a level ends with of the lowest weight is left out, since a shorter level comes first
  /// anyway. So the second and third level are read again from the text only as far as they go.
  init(_ utf8: Span<UInt8>) {
    bytes.reserveCapacity(utf8.count * 3 + 2)
    var ends = LevelEnds()
    addPrimaries(utf8, ends: &ends)
    bytes.append(CollationBuilder.separator)
    addWeights(utf8, .secondary, count: ends.secondary)
    bytes.append(CollationBuilder.separator)
    addWeights(utf8, .tertiary, count: ends.tertiary)
  }

  private enum Level { case secondary, tertiary }

  /// How many elements there are up to the last one that has a weight of its own at a level.
  private struct LevelEnds {
    private var count = 0
    private(set) var secondary = 0
    private(set) var tertiary = 0

    @inline(__always)
    mutating func add(secondary: UInt8, tertiary: UInt8) {
      count += 1
      if secondary != CollationElement.common { self.secondary = count }
      if tertiary != CollationElement.common { self.tertiary = count }
    }
  }

  private mutating func addPrimaries(_ utf8: Span<UInt8>, ends: inout LevelEnds) {
    var index = 0
    while index < utf8.count {
      addSimplePrimaries(utf8, from: &index, ends: &ends)
      guard index < utf8.count else { return }
      let scalar = DecodedScalar(utf8, at: index)
      for element in table.elements(of: scalar.value) { addPrimary(element, ends: &ends) }
      index += scalar.length
    }
  }

  /// The primaries of characters up to one that is not simple.
  @inline(__always)
  private mutating func addSimplePrimaries(
    _ utf8: Span<UInt8>, from index: inout Int, ends: inout LevelEnds
  ) {
    let entries = table.entries
    bytes.append(addingCapacity: 2 * (utf8.count - index)) { output in
      while index < utf8.count {
        let scalar = DecodedScalar(utf8, at: index)
        let entry = entries[scalar.value]
        if entry.isComplex { return }
        index += scalar.length
        output.append(UInt8(truncatingIfNeeded: entry.primary >> 8))
        output.append(UInt8(truncatingIfNeeded: entry.primary))
        ends.add(secondary: CollationElement.common, tertiary: entry.tertiary)
        if entry.mark != 0 { ends.add(secondary: entry.mark, tertiary: CollationElement.common) }
      }
    }
  }

  private mutating func addPrimary(_ element: CollationElement, ends: inout LevelEnds) {
    ends.add(secondary: element.secondary, tertiary: element.tertiary)
    guard element.primary != 0 else { return }
    if element.primary > 0xFFFF {
      bytes.append(UInt8(truncatingIfNeeded: element.primary >> 24))
      bytes.append(UInt8(truncatingIfNeeded: element.primary >> 16))
    }
    bytes.append(UInt8(truncatingIfNeeded: element.primary >> 8))
    bytes.append(UInt8(truncatingIfNeeded: element.primary))
  }

  /// Adds the second level, or the third, of so many elements.
  private mutating func addWeights(_ utf8: Span<UInt8>, _ level: Level, count: Int) {
    let end = bytes.count + count
    var index = 0
    while bytes.count < end, index < utf8.count {
      addSimpleWeights(utf8, level, from: &index, upTo: end)
      guard bytes.count < end, index < utf8.count else { break }
      let scalar = DecodedScalar(utf8, at: index)
      for element in table.elements(of: scalar.value) {
        bytes.append(level == .secondary ? element.secondary : element.tertiary)
      }
      index += scalar.length
    }
    bytes.removeLast(max(0, bytes.count - end))
  }

  /// The weights of characters up to one that is not simple, or one element past the end.
  @inline(__always)
  private mutating func addSimpleWeights(
    _ utf8: Span<UInt8>, _ level: Level, from index: inout Int, upTo end: Int
  ) {
    let entries = table.entries
    let wanted = end - bytes.count
    bytes.append(addingCapacity: wanted + 1) { output in
      while index < utf8.count, output.count < wanted {
        let scalar = DecodedScalar(utf8, at: index)
        let entry = entries[scalar.value]
        if entry.isComplex { return }
        index += scalar.length
        output.append(level == .secondary ? CollationElement.common : entry.tertiary)
        guard entry.mark != 0 else { continue }
        output.append(level == .secondary ? entry.mark : CollationElement.common)
      }
    }
  }
}
