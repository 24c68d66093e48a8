/// Phrases and what they mean, found word by word.
///
/// A hash table without links: the place of a phrase, and of every beginning of one, comes from the
/// hashes of its words. Looking a word up takes a multiplication and, as a rule, one read.
struct PhraseTree<Meaning: Sendable>: Sendable {
  /// A beginning of phrases that is in the tree.
  struct Node: Sendable {
    fileprivate var key: UInt64
    /// What the words so far mean by themselves, or nil when they only begin a longer phrase.
    fileprivate(set) var meaning: Meaning?
  }

  /// The beginning of every phrase.
  static var root: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// A power of two of places, at most half of them taken; 0 marks a free one.
  private var places: [UInt32]
  private var nodes: [Node] = []

  /// An empty tree.
  init() {
    places = Array(repeating: 0, count: 64)
  }

  /// Changes the meaning of a phrase, which is nil when it is new.
  mutating func update(_ words: ArraySlice<LineWord>, _ change: (inout Meaning?) -> Void) {
    var key = Self.root
    for word in words {
      key = Self.key(key, word)
      if index(of: key) == nil { add(Node(key: key, meaning: nil)) }
    }
    if let index = index(of: key) { change(&nodes[index].meaning) }
  }

  /// What follows a beginning with one more word, or nil when no phrase goes on like that.
  @inline(__always)
  func node(after key: UInt64, _ word: LineWord) -> (key: UInt64, meaning: Meaning?)? {
    let next = Self.key(key, word)
    return index(of: next).map { (next, nodes[$0].meaning) }
  }

  /// The meaning of exactly these words, or nil.
  func meaning(of words: ArraySlice<LineWord>) -> Meaning? {
    var key = Self.root
    for word in words {
      key = Self.key(key, word)
      if index(of: key) == nil { return nil }
    }
    return index(of: key).flatMap { nodes[$0].meaning }
  }

  @inline(__always)
  private static func key(_ key: UInt64, _ word: LineWord) -> UInt64 {
    let mixed = (key ^ word.hash) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed >> 32
  }

  @inline(__always)
  private func index(of key: UInt64) -> Int? {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while true {
      let node = places[place]
      if node == 0 { return nil }
      if nodes[Int(node) - 1].key == key { return Int(node) - 1 }
      place = (place + 1) & mask
    }
  }

  private mutating func add(_ node: Node) {
    if (nodes.count + 1) * 2 > places.count { grow() }
    nodes.append(node)
    occupy(node.key, with: nodes.count)
  }

  private mutating func occupy(_ key: UInt64, with number: Int) {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while places[place] != 0 { place = (place + 1) & mask }
    places[place] = UInt32(truncatingIfNeeded: number)
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for (index, node) in nodes.enumerated() { occupy(node.key, with: index + 1) }
  }
}
