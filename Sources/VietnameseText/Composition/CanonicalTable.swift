/// What Unicode says about coming apart and composing, looked up by scalar.
struct CanonicalTable: Sendable {
  /// How a scalar behaves under composition.
  struct Entry {
    fileprivate var bits: UInt32
    /// Composed text may hold it anywhere, and it never joins what stands before it.
    var isInert: Bool { bits & Entry.notInert == 0 }
    /// Its canonical combining class; 0 for starters.
    var combiningClass: UInt8 { UInt8(truncatingIfNeeded: bits) }

    fileprivate static let joinsBefore: UInt32 = 0x100
    fileprivate static let neverComposed: UInt32 = 0x200
    fileprivate static let notInert: UInt32 = 0x3FF
  }

  /// The table; built once, from the literals beside this file.
  static let standard = CanonicalTable()

  /// By the scalar's upper bits: which page of ``entries`` holds it; page 0 is blank.
  private var pageOfBlock: [UInt16]
  /// Bits 0–9: the entry; from bit 10: where in ``parts`` the full decomposition is, plus one.
  private var entries: [UInt32]
  /// Decompositions, each led by its length.
  private var parts: [UInt32] = [0]
  private var composites: [UInt64: UInt32] = [:]

  private static let blockBits: UInt32 = 7

  private init() {
    pageOfBlock = Array(repeating: 0, count: 0x11_0000 >> Int(CanonicalTable.blockBits))
    entries = Array(repeating: 0, count: 1 << Int(CanonicalTable.blockBits))
    addCombiningClasses()
    addPairs()
    addSingletons()
    addExclusions()
    for jamo in Hangul.joiningJamo { mark(jamo, with: Entry.joinsBefore) }
  }

  /// How a scalar behaves.
  @inline(__always)
  func entry(_ scalar: UInt32) -> Entry { Entry(bits: bits(scalar)) }

  /// The letter that two parts compose to, or nil.
  func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    Hangul.composite(first, second) ?? composites[UInt64(first) << 32 | UInt64(second)]
  }

  /// Adds the full canonical decomposition of a scalar, or the scalar itself.
  func appendDecomposition(of scalar: UInt32, to scalars: inout [UInt32]) {
    if Hangul.appendDecomposition(of: scalar, to: &scalars) { return }
    let start = Int(bits(scalar) >> 10)
    guard start > 0 else {
      scalars.append(scalar)
      return
    }
    scalars.append(contentsOf: parts[start + 1..<start + 1 + Int(parts[start])])
  }

  /// Whether a scalar has a canonical decomposition, Hangul aside.
  func comesApart(_ scalar: UInt32) -> Bool { bits(scalar) >> 10 > 0 }

  /// The scalars that compose with one after them, Hangul aside.
  static let firstParts = Set(stride(from: 1, to: pairs.count, by: 3).map { pairs[$0] })

  @inline(__always)
  private func bits(_ scalar: UInt32) -> UInt32 {
    let block = Int(scalar >> CanonicalTable.blockBits)
    guard block < pageOfBlock.count else { return 0 }
    let offset = scalar & (1 << CanonicalTable.blockBits - 1)
    return entries[Int(pageOfBlock[block]) << Int(CanonicalTable.blockBits) | Int(offset)]
  }
}

extension CanonicalTable {
  private mutating func addCombiningClasses() {
    let classes = CanonicalTable.classes
    for index in stride(from: 0, to: classes.count, by: 3) {
      for step in 0..<classes[index + 1] { mark(classes[index] + step, with: classes[index + 2]) }
    }
  }

  /// The table of pairs is in the order of the scalars, and parts may be composite themselves.
  private mutating func addPairs() {
    let pairs = CanonicalTable.pairs
    for index in stride(from: 0, to: pairs.count, by: 3) {
      composites[UInt64(pairs[index + 1]) << 32 | UInt64(pairs[index + 2])] = pairs[index]
      mark(pairs[index + 2], with: Entry.joinsBefore)
    }
    for index in stride(from: 0, to: pairs.count, by: 3) {
      var whole = [pairs[index + 2]]
      var first = pairs[index + 1]
      while let deeper = CanonicalTable.pair(of: first) {
        whole.append(deeper.second)
        first = deeper.first
      }
      whole.append(first)
      setDecomposition(of: pairs[index], to: whole.reversed())
    }
  }

  private static func pair(of scalar: UInt32) -> (first: UInt32, second: UInt32)? {
    var low = 0
    var high = pairs.count / 3
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle * 3] < scalar { low = middle + 1 } else { high = middle }
    }
    guard low * 3 < pairs.count, pairs[low * 3] == scalar else { return nil }
    return (pairs[low * 3 + 1], pairs[low * 3 + 2])
  }

  private mutating func addSingletons() {
    var index = 0
    while index < CanonicalTable.singletons.count {
      let first = CanonicalTable.singletons[index]
      let count = Int(CanonicalTable.singletons[index + 1])
      for step in 0..<count {
        let scalar = first + UInt32(step)
        setDecomposition(of: scalar, to: [CanonicalTable.singletons[index + 2 + step]])
        mark(scalar, with: Entry.neverComposed)
      }
      index += 2 + count
    }
  }

  private mutating func addExclusions() {
    var index = 0
    while index < CanonicalTable.exclusions.count {
      let scalar = CanonicalTable.exclusions[index]
      let count = Int(CanonicalTable.exclusions[index + 1])
      setDecomposition(of: scalar, to: CanonicalTable.exclusions[index + 2..<index + 2 + count])
      mark(scalar, with: Entry.neverComposed)
      index += 2 + count
    }
  }

  private mutating func setDecomposition(of scalar: UInt32, to whole: some Collection<UInt32>) {
    mark(scalar, with: UInt32(parts.count) << 10)
    parts.append(UInt32(whole.count))
    parts.append(contentsOf: whole)
  }

  private mutating func mark(_ scalar: UInt32, with bits: UInt32) {
    let block = Int(scalar >> CanonicalTable.blockBits)
    if pageOfBlock[block] == 0 {
      pageOfBlock[block] = UInt16(entries.count >> Int(CanonicalTable.blockBits))
      entries += Array(repeating: 0, count: 1 << Int(CanonicalTable.blockBits))
    }
    let offset = Int(scalar & (1 << CanonicalTable.blockBits - 1))
    entries[Int(pageOfBlock[block]) << Int(CanonicalTable.blockBits) | offset] |= bits
  }
}
