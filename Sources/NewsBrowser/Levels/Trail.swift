/// The way walked on one screen: its first list and every level opened from it. It is never empty.
struct Trail: Sendable {
  /// The levels, the first list first.
  private(set) var levels: [Level]

  /// A trail at its first list.
  init(root: Level) { levels = [root] }

  /// The level that is shown.
  var top: Level {
    get { levels[levels.count - 1] }
    set { levels[levels.count - 1] = newValue }
  }

  /// The level below the one shown, which going back leads to.
  var parent: Level? {
    get { levels.count > 1 ? levels[levels.count - 2] : nil }
    set {
      guard levels.count > 1, let newValue else { return }
      levels[levels.count - 2] = newValue
    }
  }

  /// How many levels one can go back.
  var depth: Int { levels.count - 1 }

  /// Goes one level down.
  mutating func push(_ level: Level) { levels.append(level) }

  /// Goes one level back; at the first list nothing happens.
  mutating func pop() {
    guard levels.count > 1 else { return }
    levels.removeLast()
  }

  /// Goes back to a level, counted from the first list.
  mutating func pop(to depth: Int) {
    levels.removeLast(max(0, levels.count - 1 - max(0, depth)))
  }

  /// Lets each level take something until one says that it was for it.
  mutating func offer(_ body: (inout Level) -> Bool) -> Bool {
    for index in levels.indices where body(&levels[index]) { return true }
    return false
  }

  /// Changes every list of it.
  mutating func updateLists(_ body: (inout ListLevel) -> Void) {
    for index in levels.indices {
      guard case .list(var list) = levels[index] else { continue }
      body(&list)
      levels[index] = .list(list)
    }
  }
}
