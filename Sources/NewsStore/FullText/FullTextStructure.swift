/// Which segments an index is made of: on each level of one size, those of the lowest being the newest.
///
/// - Source: "fts5StructureDecode" in https://sqlite.org/src/file/ext/fts5/fts5_index.c
struct FullTextStructure {
  /// Segments that came one after the other, the oldest first.
  struct Level {
    /// How many of the first are being merged into the last of the next level.
    var merging = 0
    var segments: [FullTextSegment] = []
  }

  /// The lowest first.
  var levels: [Level] = []
  /// How many pages were ever written to the lowest level.
  private(set) var written: Int64 = 0
  /// Changes with the settings of the index.
  private var cookie: [UInt8] = []

  /// Under which key the record stands.
  static let key: Int64 = 10

  /// - Throws: for a record in which something is not as it must be.
  init(_ record: [UInt8]) throws {
    let bytes = record.span
    guard bytes.count > FullTextStructure.cookieLength else { throw FullTextIndex.damaged }
    cookie = Array(record.prefix(FullTextStructure.cookieLength))
    var index = FullTextStructure.cookieLength
    let levelCount = try FullTextNumber.read(bytes, at: &index)
    _ = try FullTextNumber.read(bytes, at: &index)
    written = try FullTextNumber.read(bytes, at: &index)
    for _ in 0..<levelCount {
      var level = Level(merging: Int(try FullTextNumber.read(bytes, at: &index)))
      let count = try FullTextNumber.read(bytes, at: &index)
      for _ in 0..<count {
        let id = try FullTextNumber.read(bytes, at: &index)
        let first = try FullTextNumber.read(bytes, at: &index)
        let last = try FullTextNumber.read(bytes, at: &index)
        guard FullTextSegment.ids ~= id, 0...last ~= first, last <= FullTextSegment.lastPage else {
          throw FullTextIndex.damaged
        }
        level.segments.append(FullTextSegment(id: id, pages: first...last))
      }
      levels.append(level)
    }
  }

  /// The record.
  var encoded: [UInt8] {
    var record = cookie
    FullTextNumber.append(Int64(levels.count), to: &record)
    FullTextNumber.append(Int64(segments.count), to: &record)
    FullTextNumber.append(written, to: &record)
    for level in levels {
      FullTextNumber.append(Int64(level.merging), to: &record)
      FullTextNumber.append(Int64(level.segments.count), to: &record)
      for segment in level.segments {
        FullTextNumber.append(segment.id, to: &record)
        FullTextNumber.append(segment.pages.lowerBound, to: &record)
        FullTextNumber.append(segment.pages.upperBound, to: &record)
      }
    }
    return record
  }

  /// All of them, the newest first: what a newer one says of a word in a row holds.
  var segments: [FullTextSegment] { levels.flatMap { $0.segments.reversed() } }

  /// An identity that no segment has; nil if there are too many.
  var freeID: Int64? {
    let taken = Set(segments.map(\.id))
    return FullTextSegment.ids.first { !taken.contains($0) }
  }

  /// Notes the newest segment of a level.
  mutating func add(_ segment: FullTextSegment, level: Int = 0) {
    while levels.count <= level { levels.append(Level()) }
    levels[level].segments.append(segment)
    if level == 0 { written += segment.pages.upperBound }
  }

  /// Moves segments up to the levels where they should stand at least, and the older ones, which no newer one may
  /// pass, with them. What was being merged is then no longer: of its words each stands in one segment.
  mutating func raise(to levelOf: (FullTextSegment) -> Int) {
    var raised: [Level] = []
    var least = 0
    for (level, segments) in levels.map(\.segments).enumerated() {
      for segment in segments.reversed() {
        least = max(least, level, levelOf(segment))
        while raised.count <= least { raised.append(Level()) }
        raised[least].segments.insert(segment, at: 0)
      }
    }
    levels = raised
  }

  private static let cookieLength = 4
}
