import ReferenceTables
import VietnameseText

/// Knows what the fields of records hold by their names.
final class FieldNames {
  /// What a field holds.
  struct Meaning: Sendable {
    /// Its part of the article, or nil.
    var role: RecordField?
    /// Of two fields with one role the lower rank is taken.
    var rank = 0
    /// Whether it holds the fields of the article in the record's stead.
    var isWrapper = false
  }

  private let mappings: [FieldMapping]
  private var cache: [[UInt8]: Meaning] = [:]

  /// The names of the table, and before them those that a user gave a meaning.
  init(mappings: [FieldMapping] = []) {
    self.mappings = mappings
  }

  /// The names of the table by their keys.
  private static let known = meanings(in: .recordFields)

  private static func meanings(in table: ReferenceTable) -> [[UInt8]: Meaning] {
    var known: [[UInt8]: Meaning] = [:]
    for (rank, row) in table.rows().rows.enumerated() where row.count >= 2 {
      let key = FieldNames.key(Array(row[1].utf8))
      if row[0] == "wrapper" {
        known[key, default: Meaning()].isWrapper = true
      } else if known[key]?.role == nil {
        known[key, default: Meaning()].role = RecordField(rawValue: row[0])
        known[key, default: Meaning()].rank = rank
      }
    }
    return known
  }

  /// What a field holds.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - path: its name behind those of the fields that it stands in, with dots between.
  func meaning(ofName name: [UInt8], path: [UInt8]) -> Meaning {
    if !mappings.isEmpty, let mapped = mapped(path) { return mapped }
    if let meaning = cache[name] { return meaning }
    let meaning = FieldNames.known[FieldNames.key(name)] ?? Meaning()
    // Names that are keys of data, not of fields, would fill the memory.
    if cache.count < 4096 { cache[name] = meaning }
    return meaning
  }

  private func mapped(_ path: [UInt8]) -> Meaning? {
    let place = mappings.firstIndex { mapping in
      mapping.name.utf8.elementsEqual(path)
        || FieldNames.key(Array(mapping.name.utf8)) == FieldNames.key(path)
    }
    if let place { return Meaning(role: mappings[place].role, rank: place - mappings.count) }
    let leadsOn = mappings.contains { $0.name.utf8.starts(with: path + [UInt8(ascii: ".")]) }
    return leadsOn ? Meaning(isWrapper: true) : nil
  }

  /// A name without case, marks, blanks and punctuation.
  static func key(_ name: [UInt8]) -> [UInt8] {
    Folding.fold(name).filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}
