import GRDB

/// Writes rows of a full text as new segments, and merges segments where there are many.
struct FullTextWriter {
  private let table: FullTextTable
  private var structure: FullTextStructure

  /// - Parameter name: of the full text.
  init(_ name: String, in database: Database) throws {
    table = try FullTextTable(name, in: database)
    structure = try table.structure()
  }

  /// Takes rows out and puts others in.
  ///
  /// - Parameters:
  ///   - rows: in the order of their keys.
  ///   - words: what the numbers of their words stand for.
  /// - Complexity: linear in the words of the rows, each once a row, but for merges.
  mutating func write(_ rows: [ChangedRow], words: KnownWords) throws {
    try table.write(rows)
    var segment = SegmentWriter(try newID(), in: table)
    try CollectedDoclists(rows, wordCount: words.count).forEach(words: words) { word, doclist in
      try segment.append([FullTextIndex.wordTag] + word, doclist)
    }
    guard let segment = try segment.finish() else { return }
    let level = FullTextWriter.level(ofPages: segment.pages.count)
    // All below are older, and those of a level must be newer than those above.
    for lower in structure.levels.indices.prefix(level).reversed() { move(lower, to: level) }
    structure.add(segment, level: level)
    try merge()
    try table.write(structure)
  }

  private mutating func move(_ lower: Int, to level: Int) {
    let segments = structure.levels[lower].segments.filter { !$0.isEmpty }
    structure.levels[lower] = FullTextStructure.Level()
    for segment in segments { structure.add(segment, level: level) }
  }

  /// Makes one of the segments of a level where there are many.
  private mutating func merge() throws {
    var level = 0
    while level < structure.levels.count {
      let segments = structure.levels[level].segments.filter { !$0.isEmpty }
      if segments.count >= FullTextWriter.mergedCount {
        let isOldest = structure.levels.dropFirst(level + 1).allSatisfy(\.segments.isEmpty)
        let merged = try SegmentMerge(segments, in: table).run(id: newID(), isOldest: isOldest)
        structure.levels[level] = FullTextStructure.Level()
        if let merged { structure.add(merged, level: level + 1) }
      }
      level += 1
    }
  }

  private func newID() throws -> Int64 {
    guard let id = structure.freeID else { throw FullTextIndex.damaged }
    return id
  }

  /// Where a segment belongs, so that a small one is not merged with large ones.
  private static func level(ofPages count: Int) -> Int {
    levelLimits.count { count >= $0 }
  }

  private static let levelLimits = [256, 4096]
  /// So many are merged at a time: of a million articles' each is merged once.
  private static let mergedCount = 16
}
