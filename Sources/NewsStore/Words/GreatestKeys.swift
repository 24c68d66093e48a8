/// Keeps the greatest of some keys: a heap whose top is the least of those kept, so that most keys are
/// dropped after one comparison.
struct GreatestKeys {
  private let limit: Int
  private var heap: [Int64] = []

  init(limit: Int) { self.limit = limit }

  /// The keys, the greatest first.
  var descending: [Int64] { heap.sorted(by: >) }

  /// Whether a key is among the greatest.
  func takes(_ key: Int64) -> Bool { heap.count < limit || heap.first.map { key > $0 } ?? false }

  /// Takes a key, if it is among the greatest.
  ///
  /// - Complexity: logarithmic in the limit, for most keys constant.
  mutating func add(_ key: Int64) {
    if heap.count < limit {
      heap.append(key)
      rise()
    } else if let least = heap.first, key > least {
      heap[0] = key
      sink()
    }
  }

  private mutating func rise() {
    var index = heap.count - 1
    while index > 0, heap[index] < heap[(index - 1) / 2] {
      heap.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  private mutating func sink() {
    var index = 0
    while true {
      var least = index
      for child in [2 * index + 1, 2 * index + 2]
      where child < heap.count && heap[child] < heap[least] {
        least = child
      }
      guard least != index else { return }
      heap.swapAt(index, least)
      index = least
    }
  }
}
