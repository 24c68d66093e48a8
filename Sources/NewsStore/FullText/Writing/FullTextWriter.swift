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
  ///   - meanwhile: What is done while another thread puts the rows together, and writes elsewhere.
  /// - Complexity: linear in the words of the rows, each once a row, but for merges.
  mutating func write(
    _ rows: [ChangedRow], words: KnownWords, meanwhile: () throws -> Void
  ) throws {
    let (id, pageSize) = (try newID(), table.pageSize)
    let written = ConcurrentValue {
      try FullTextWriter.segment(of: rows, words: words, id: id, pageSize: pageSize)
    }
    try meanwhile()
    try table.write(rows)
    try dropEmptied()
    let (segment, draft) = try written.get()
    try table.write(draft)
    if let segment { structure.add(segment) }
    structure.raise { FullTextWriter.level(ofPages: $0.pages.count) }
    try merge()
    try table.write(structure)
  }

  private static func segment(
    of rows: [ChangedRow], words: KnownWords, id: Int64, pageSize: Int
  ) throws -> (FullTextSegment?, SegmentDraft) {
    var writer = SegmentWriter(id, pageSize: pageSize)
    try CollectedDoclists(rows, wordCount: words.count).forEach(words: words) { word, doclist in
      try writer.append([FullTextIndex.wordTag] + word, doclist)
    }
    let segment = writer.finish()
    return (segment, writer.takeDraft())
  }

  /// Drops segments that SQLite was merging, and of which all words are in another.
  private mutating func dropEmptied() throws {
    for level in structure.levels.indices {
      for segment in structure.levels[level].segments where segment.isEmpty {
        try table.delete(segment)
      }
      structure.levels[level].segments.removeAll(where: \.isEmpty)
    }
  }

  /// Makes one of the segments of a level where there are many.
  private mutating func merge() throws {
    var level = 0
    while level < structure.levels.count {
      let segments = structure.levels[level].segments
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
