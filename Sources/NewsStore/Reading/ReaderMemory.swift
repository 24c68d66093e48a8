import GRDB
import NewsModel
import Synchronization

/// What the accesses through one connection have read that later ones need again, as long as nobody
/// writes.
struct ReaderMemory: Sendable {
  /// Units by their keys.
  var places: [Int64: Place] = [:]
  /// The names that searches look through.
  var names: [NameTable.Kind: NameTable] = [:]
  /// The indicators of names that very many have.
  var indicators: [String: FoundIndicators] = [:]
  /// The figures of indicators beside each other, for each filter that asks for one.
  var comparisons: [LibraryFilter: MetricComparison] = [:]
  /// The articles there are.
  var all: ArticleSet?
  /// Those that may have words, and whether they surely do: each letter typed asks for the words before it.
  var words: [SoughtWord: (articles: ArticleSet, isExact: Bool)] = [:]
  /// The articles whose text matches queries in the language of the full text: what finds articles puts
  /// them in order as well, and the next letter typed often asks the same.
  var matches: [String: KnownMatches] = [:]
  /// What texts were packed with.
  var dictionaries = TextDictionaries()
  /// SQLite's mark of the state that was read: another one whenever somebody else has written.
  fileprivate var state: Int64?

  /// Drops what has become much.
  fileprivate mutating func shrink() {
    if places.count > 4_096 { places = [:] }
    if indicators.count > 256 { indicators = [:] }
    if comparisons.count > 64 { comparisons = [:] }
    if words.values.reduce(0, { $0 + $1.articles.words.count + 64 }) > 1 << 18 { words = [:] }
    if matches.values.reduce(0, { $0 + $1.size + 64 }) > 1 << 19 { matches = [:] }
  }
}

/// The memories of the connections for reading. An access takes that of its connection, which serves one
/// at a time, and leaves it behind for the next.
final class ReaderMemories: Sendable {
  private let memories = Mutex<[ObjectIdentifier: ReaderMemory]>([:])

  /// Begins anew for a connection that is opened: it may stand where a former one stood.
  func open(_ database: Database) {
    memories.withLock { $0[ObjectIdentifier(database)] = nil }
  }

  /// Takes what is remembered of the state that a connection reads; empty if that is another one.
  ///
  /// - Source: https://www.sqlite.org/pragma.html#pragma_data_version
  func take(for database: Database) throws -> ReaderMemory {
    let state = try database.integer("PRAGMA data_version")
    let known = memories.withLock { $0.removeValue(forKey: ObjectIdentifier(database)) }
    if let known, known.state == state { return known }
    var memory = ReaderMemory()
    memory.state = state
    return memory
  }

  /// Leaves it behind for the next access.
  func keep(_ memory: ReaderMemory, for database: Database) {
    var memory = memory
    memory.shrink()
    memories.withLock { $0[ObjectIdentifier(database)] = memory }
  }
}
