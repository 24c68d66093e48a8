/// The numbers of referents by digests of their names, in the order in which they were added.
struct Namesakes {
  /// One referent under one digest, and the entry of the next of them.
  private struct Entry {
    var referent: Int
    var next = -1
  }

  /// The first and the last entry of a digest.
  private struct Chain {
    var first: Int
    var last: Int
  }

  private var entries: [Entry] = []
  private var chains = KeyTable<Chain>()

  /// Adds a referent under a digest.
  mutating func add(_ referent: Int, under digest: UInt64) {
    let number = entries.count
    entries.append(Entry(referent: referent))
    guard let chain = chains[digest] else {
      chains[digest] = Chain(first: number, last: number)
      return
    }
    entries[chain.last].next = number
    chains[digest] = Chain(first: chain.first, last: number)
  }

  /// The first referent under a digest that is as asked.
  func first(under digest: UInt64, where isMeant: (Int) -> Bool) -> Int? {
    var number = chains[digest]?.first ?? -1
    while number >= 0 {
      if isMeant(entries[number].referent) { return entries[number].referent }
      number = entries[number].next
    }
    return nil
  }
}
