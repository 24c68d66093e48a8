import ReferenceTables

/// The tables of words that facts are found by: those that are compiled in, with rows of one's own
/// before them.
///
///     var tables = FactTables()
///     try tables.add(ReferenceTable(bytes: file), to: .indicators)
///     let extractor = FactExtractor(tables: tables)
public struct FactTables: Sendable {
  /// A table; the raw value is its file's name without `.tsv`.
  public enum Name: String, CaseIterable, Sendable {
    case indicators
    case models
    case measures
    case recognitions
    case abbreviations
    case documentKinds = "document-kinds"
    case documentIssuers = "document-issuers"
    case cues = "fact-cues"

    /// The table that is compiled in.
    var builtIn: ReferenceTable {
      switch self {
      case .indicators: .indicators
      case .models: .models
      case .measures: .measures
      case .recognitions: .recognitions
      case .abbreviations: .abbreviations
      case .documentKinds: .documentKinds
      case .documentIssuers: .documentIssuers
      case .cues: .factCues
      }
    }

    /// The columns that a row cannot do without.
    var neededColumns: [String] {
      switch self {
      case .indicators: ["id", "vi", "patterns"]
      case .models: ["id", "name", "kind"]
      case .measures: ["phrase", "class"]
      case .recognitions: ["type", "phrases"]
      case .abbreviations: ["short", "full"]
      case .documentKinds: ["kind", "word"]
      case .documentIssuers: ["name"]
      case .cues: ["list", "phrase"]
      }
    }
  }

  private var added: [Name: ReferenceTable] = [:]

  /// The tables that are compiled in.
  public init() {}

  /// A table with all rows that were added.
  subscript(name: Name) -> ReferenceTable {
    added[name] ?? name.builtIn
  }

  /// Puts the rows of a file before those of a table, see `add(_:to:)`; lines may end as on Windows,
  /// and a byte order mark may come first.
  public mutating func add(bytes: [UInt8], to name: Name) throws(LexiconError) {
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: marked) ? Array(bytes.dropFirst(3)) : bytes
    try add(ReferenceTable(bytes: text.filter { $0 != UInt8(ascii: "\r") }), to: name)
  }

  /// Puts rows before those of a table: where two say different things of one phrase, the new one
  /// holds.
  ///
  /// - Parameter rows: a table with a header row; its columns may stand in any order, and those that
  ///   the rows can do without may be missing.
  /// - Throws: when a needed column is missing, or one has a name that the table does not have.
  public mutating func add(_ rows: ReferenceTable, to name: Name) throws(LexiconError) {
    let (columns, known) = (self[name].rows(), rows.rows())
    for column in name.neededColumns where !known.columns.contains(column) {
      throw LexiconError(kind: .missingColumn(column), table: name)
    }
    for column in known.columns where !columns.columns.contains(column) {
      throw LexiconError(kind: .unknownColumn(column), table: name)
    }
    let places = columns.columns.map { known.columns.firstIndex(of: $0) }
    let moved = known.rows.map { row in places.map { $0.map { row[$0] } ?? "" } }
    let lines = ([columns.columns] + moved + columns.rows).map { $0.joined(separator: "\t") }
    added[name] = ReferenceTable(bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}

/// Why a table of one's own cannot be used.
public struct LexiconError: Error, Hashable, Sendable {
  /// What is wrong with it.
  public enum Kind: Hashable, Sendable {
    /// A column that its rows cannot do without.
    case missingColumn(String)
    /// A column that the table does not have.
    case unknownColumn(String)
  }

  /// What is wrong.
  public var kind: Kind
  /// The table it was meant for.
  public var table: FactTables.Name

  /// An error from its parts.
  public init(kind: Kind, table: FactTables.Name) {
    self.kind = kind
    self.table = table
  }
}
