/// Points for provinces, by the rows of their last names.
struct ProvincePoints {
  private var units: [UnitIndex] = []
  private var points: [Double] = []

  /// The points of a province; nought for other units.
  subscript(_ unit: UnitIndex) -> Double {
    guard !units.isEmpty else { return 0 }
    let slot = slot(of: unit)
    return slot < units.count && units[slot] == unit ? points[slot] : 0
  }

  /// Adds to the points of a province; cheap when they come in table order.
  mutating func add(_ amount: Double, to unit: UnitIndex) {
    let slot = slot(of: unit)
    if slot == units.count || units[slot] != unit {
      units.insert(unit, at: slot)
      points.insert(0, at: slot)
    }
    points[slot] += amount
  }

  private func slot(of unit: UnitIndex) -> Int {
    var (low, high) = (0, units.count)
    while low < high {
      let middle = (low + high) / 2
      if units[middle] < unit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
