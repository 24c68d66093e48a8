/// Values by digests of names: an open hash table that takes the digests as they are.
///
/// Digests are spread well already, so that the keyed hash of a dictionary, which costs more than
/// all else in a look-up, is not needed.
struct KeyTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private var mask: Int
  private(set) var count = 0

  /// An empty table with room for `capacity` values before it grows.
  init(capacity: Int = 16) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: nil, count: size)
    mask = size - 1
  }

  /// The value of a digest, or nil. Setting nil keeps the entry without a value.
  subscript(_ key: UInt64) -> Value? {
    get { values[slot(of: key)] }
    set {
      let slot = slot(of: key)
      if values[slot] == nil { count += 1 }
      keys[slot] = key
      values[slot] = newValue
      if count * 2 > mask { grow() }
    }
  }

  /// The value of a digest, or another where it has none.
  subscript(_ key: UInt64, default value: Value) -> Value {
    get { self[key] ?? value }
    set { self[key] = newValue }
  }

  private mutating func grow() {
    var larger = KeyTable(capacity: count * 2)
    for (key, value) in zip(keys, values) {
      if let value { larger[key] = value }
    }
    self = larger
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while values[slot] != nil, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }
}
