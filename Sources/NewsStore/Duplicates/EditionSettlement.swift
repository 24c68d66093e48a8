import GRDB

/// Decides which editions are kept.
///
/// An edition is kept unless one of a better rank is kept that it is like. Taken from the best rank to
/// the worst, that decides for every set of editions in one way only: the order in which they were
/// taken in, and where a run was interrupted, do not matter. And what stands for an edition is always
/// like it; a chain of texts that change from day to day does not end in one.
///
/// After a change only those are looked at that it may concern: the new ones, those that a lost one
/// was kept for, and in turn those of worse rank that are like one whose lot has changed.
struct EditionSettlement {
  private let table: EditionTable
  /// Those whose lot is open; while it is settled, the best rank last.
  private var open: [Edition] = []
  private var isSorted = false
  private var openKeys: Set<Int64> = []
  private var known: [Int64: Edition] = [:]
  /// Those that are gone, whose rows may still be there.
  private var withdrawn: Set<Int64> = []
  /// For editions that were settled before: whether they were kept then.
  private(set) var formerlyKept: [Int64: Bool] = [:]
  /// Those that were settled, whose lot may be as before.
  private(set) var settled: [Int64: Edition] = [:]

  init(database: Database) {
    table = EditionTable(database: database)
  }

  /// Adds an edition that nobody can find yet.
  mutating func add(_ edition: Edition) {
    var edition = edition
    edition.keptKey = nil
    withdrawn.remove(edition.key)
    push(edition)
  }

  /// Takes an edition out that is gone, or will be added anew; those that it was kept for are open.
  mutating func withdraw(_ edition: Edition) throws {
    try table.removeBands(of: edition)
    known[edition.key] = nil
    withdrawn.insert(edition.key)
    settled[edition.key] = nil
    if openKeys.remove(edition.key) != nil { open.removeAll { $0.key == edition.key } }
    guard edition.isKept else { return }
    for key in try table.followers(of: edition.key) { try push(key) }
  }

  /// Decides on all that are open.
  mutating func settle() throws {
    open.sort { $1.rank < $0.rank }
    isSorted = true
    while let edition = open.popLast() {
      openKeys.remove(edition.key)
      try settle(edition)
    }
  }

  private mutating func settle(_ edition: Edition) throws {
    var edition = edition
    let former = edition.keptKey
    let alike = try editions(like: edition)
    let better = alike.filter { $0.isKept && $0.rank < edition.rank }
    let kept = better.min { $0.rank < $1.rank }?.key ?? edition.key
    if let former, former == kept { return }
    let wasKept = former == edition.key
    if former != nil, formerlyKept[edition.key] == nil { formerlyKept[edition.key] = wasKept }
    edition.keptKey = kept
    known[edition.key] = edition
    settled[edition.key] = edition
    // The row of a new one says already that it is kept.
    if former != nil || !edition.isKept { try table.setKept(kept, for: edition.key) }
    if former == nil { try table.insertBands(of: edition) }
    if edition.isKept {
      try pushWorse(than: edition, among: alike)
    } else if wasKept {
      for key in try table.followers(of: edition.key) { try push(key) }
    }
  }

  /// The settled editions that one is like. Most that share a band with it are not: of these nothing but the
  /// sketch is read.
  private mutating func editions(like edition: Edition) throws -> [Edition] {
    try table.neighbors(of: edition.sketch).compactMap { key in
      guard key != edition.key, edition.isLike(try known[key]?.sketch ?? table.sketch(of: key))
      else { return nil }
      return try load(key)
    }
  }

  /// Opens the lot of those of worse rank that are like one that is kept now.
  private mutating func pushWorse(than edition: Edition, among alike: [Edition]) throws {
    for other in alike where edition.rank < other.rank && !openKeys.contains(other.key) {
      if !other.isKept, let kept = try other.keptKey.flatMap({ try load($0) }),
        kept.rank < edition.rank
      {
        continue
      }
      push(other)
    }
  }

  private mutating func load(_ key: Int64) throws -> Edition? {
    if let edition = known[key] { return edition }
    let edition = try table.edition(key)
    known[key] = edition
    return edition
  }

  private mutating func push(_ key: Int64) throws {
    if !withdrawn.contains(key), let edition = try load(key) { push(edition) }
  }

  private mutating func push(_ edition: Edition) {
    guard openKeys.insert(edition.key).inserted else { return }
    known[edition.key] = edition
    let place = isSorted ? open.partitioningIndex { $0.rank < edition.rank } : open.count
    open.insert(edition, at: place)
  }
}

extension Array {
  /// The first index whose element belongs to the second part, in an array whose first part does not.
  fileprivate func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
