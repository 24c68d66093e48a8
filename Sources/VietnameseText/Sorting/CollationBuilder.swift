/// Writes the weights of a text level by level.
struct CollationBuilder {
  /// The key.
  private(set) var bytes: [UInt8] = []
  /// The second and third levels of the elements so far: marks in the low bytes, case in the high.
  private var weights: [UInt16]
  private var count = 0
  /// How many elements there are up to the last one that has a weight of its own at a level.
  private var secondaryEnd = 0
  private var tertiaryEnd = 0
  private let table = CollationTable.standard

  /// Separates levels; lower than any weight.
  private static let separator: UInt8 = 1
  private static let common = UInt16(CollationElement.common)

  /// The key of composed text: the levels one after the other.
  ///
  /// What a level ends with of the lowest weight is left out, since a shorter level comes first
  /// anyway.
  init(_ utf8: Span<UInt8>) {
    weights = [UInt16](repeating: 0, count: 2 * utf8.count + 2)
    bytes.reserveCapacity(utf8.count * 3 + 2)
    var index = 0
    while index < utf8.count {
      addSimple(utf8, from: &index)
      guard index < utf8.count else { break }
      let scalar = DecodedScalar(utf8, at: index)
      for element in table.elements(of: scalar.value) { add(element) }
      index += scalar.length
    }
    bytes.append(CollationBuilder.separator)
    addLevel(shift: 0, count: secondaryEnd)
    bytes.append(CollationBuilder.separator)
    addLevel(shift: 8, count: tertiaryEnd)
  }

  /// Adds characters up to one that is not simple.
  ///
  /// A mark's place is written always, and kept only if there is a mark: no branch to guess.
  @inline(__always)
  private mutating func addSimple(_ utf8: Span<UInt8>, from index: inout Int) {
    let entries = table.entries
    makeRoom(for: 2 * (utf8.count - index))
    bytes.append(addingCapacity: 2 * (utf8.count - index)) { output in
      while index < utf8.count {
        let scalar = DecodedScalar(utf8, at: index)
        let entry = entries[scalar.value]
        if entry.isComplex { return }
        index += scalar.length
        output.append(UInt8(truncatingIfNeeded: entry.primary >> 8))
        output.append(UInt8(truncatingIfNeeded: entry.primary))
        let tertiary = UInt16(entry.tertiary)
        weights[count] = tertiary << 8 | CollationBuilder.common
        weights[count + 1] = CollationBuilder.common << 8 | UInt16(entry.mark)
        tertiaryEnd = tertiary == CollationBuilder.common ? tertiaryEnd : count + 1
        count += entry.mark == 0 ? 1 : 2
        secondaryEnd = entry.mark == 0 ? secondaryEnd : count
      }
    }
  }

  private mutating func add(_ element: CollationElement) {
    makeRoom(for: 1)
    weights[count] = UInt16(element.tertiary) << 8 | UInt16(element.secondary)
    count += 1
    if element.secondary != CollationElement.common { secondaryEnd = count }
    if element.tertiary != CollationElement.common { tertiaryEnd = count }
    guard element.primary != 0 else { return }
    if element.primary > 0xFFFF {
      bytes.append(UInt8(truncatingIfNeeded: element.primary >> 24))
      bytes.append(UInt8(truncatingIfNeeded: element.primary >> 16))
    }
    bytes.append(UInt8(truncatingIfNeeded: element.primary >> 8))
    bytes.append(UInt8(truncatingIfNeeded: element.primary))
  }

  /// Makes room for so many more weights, and for one that is not kept.
  private mutating func makeRoom(for added: Int) {
    let lacking = count + added + 1 - weights.count
    if lacking > 0 { weights.append(contentsOf: repeatElement(0, count: lacking)) }
  }

  /// Adds the second level, or the third, of so many elements.
  private mutating func addLevel(shift: UInt16, count: Int) {
    let weights = weights
    bytes.append(addingCapacity: count) { output in
      for index in 0..<count { output.append(UInt8(truncatingIfNeeded: weights[index] >> shift)) }
    }
  }
}
