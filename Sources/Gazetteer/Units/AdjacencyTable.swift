/// For each unit the units it leads to, in one flat array.
struct AdjacencyTable: Sendable {
  /// One unit leads to another.
  struct Link {
    var from: UnitIndex
    var to: UnitIndex
    /// Whether all of the older unit goes into the newer one.
    var isWhole = true

    /// The same link seen from the other side.
    var reversed: Link { Link(from: to, to: from, isWhole: isWhole) }
  }

  private var starts: [Int32]
  /// The units that are led to, those of one unit side by side.
  private(set) var targets: [UnitIndex]
  private var areWhole: [Bool]

  /// A table over `count` units; the targets of one unit keep the order of `links`.
  ///
  /// - Complexity: linear in the units and the links, which are gone through twice.
  init(count: Int, links: some Collection<Link>) {
    starts = Array(repeating: 0, count: count + 1)
    for link in links { starts[Int(link.from) + 1] += 1 }
    for unit in 0..<count { starts[unit + 1] += starts[unit] }
    targets = Array(repeating: 0, count: links.count)
    areWhole = Array(repeating: true, count: links.count)
    var next = starts
    for link in links {
      let slot = Int(next[Int(link.from)])
      targets[slot] = link.to
      areWhole[slot] = link.isWhole
      next[Int(link.from)] += 1
    }
  }

  /// The units that one leads to.
  subscript(_ unit: UnitIndex) -> ArraySlice<UnitIndex> { targets[range(of: unit)] }

  /// The units that one leads to, and whether all of the older goes into the newer.
  func links(of unit: UnitIndex) -> [(target: UnitIndex, isWhole: Bool)] {
    range(of: unit).map { (targets[$0], areWhole[$0]) }
  }

  /// Where the targets of a unit stand.
  func range(of unit: UnitIndex) -> Range<Int> {
    Int(starts[Int(unit)])..<Int(starts[Int(unit) + 1])
  }
}
