import ReferenceTables

/// Short forms of phrases, so that each phrase of the other tables need be written in one form only.
///
/// `NTM` for `nông thôn mới`: `xã đạt chuẩn NTM` is found by the phrase `xã đạt chuẩn nông thôn mới`,
/// and the movement `Chung sức xây dựng NTM` has the identity of the one written out.
struct Abbreviations: Sendable {
  private struct Pair: Sendable {
    var short: [WordKey]
    var full: [WordKey]
  }

  /// By the first word of each form.
  private var byShort: [WordKey: [Pair]] = [:]
  private var byFull: [WordKey: [Pair]] = [:]

  /// No abbreviations.
  init() {}

  /// The abbreviations of a table with the columns short, full.
  init(_ table: ReferenceTable) {
    for row in table.rows().rows where row.count >= 2 {
      let full = FactLexer.keys(of: row[1])
      for short in row[0].alternatives.map(FactLexer.keys(of:)) {
        guard let first = short.first, let firstOfFull = full.first else { continue }
        byShort[first, default: []].append(Pair(short: short, full: full))
        byFull[firstOfFull, default: []].append(Pair(short: short, full: full))
      }
    }
  }

  /// The other ways to write a phrase: each abbreviation in it written out, each phrase in it
  /// abbreviated, one at a time and all that are written out together.
  func variants(of keys: [WordKey]) -> [[WordKey]] {
    var found: [[WordKey]] = []
    for index in keys.indices {
      for pair in byShort[keys[index]] ?? [] where starts(keys, at: index, pair.short) {
        found.append(replacing(keys, at: index, pair.short, by: pair.full))
      }
      for pair in byFull[keys[index]] ?? [] where starts(keys, at: index, pair.full) {
        found.append(replacing(keys, at: index, pair.full, by: pair.short))
      }
    }
    let expanded = expanded(keys)
    if expanded != keys, !found.contains(expanded) { found.append(expanded) }
    return found
  }

  /// A phrase with all its abbreviations written out.
  func expanded(_ keys: [WordKey]) -> [WordKey] {
    var result: [WordKey] = []
    var index = 0
    while index < keys.count {
      if let pair = byShort[keys[index]]?.first(where: { starts(keys, at: index, $0.short) }) {
        result += pair.full
        index += pair.short.count
      } else {
        result.append(keys[index])
        index += 1
      }
    }
    return result
  }

  private func starts(_ keys: [WordKey], at index: Int, _ phrase: [WordKey]) -> Bool {
    index + phrase.count <= keys.count
      && phrase.indices.allSatisfy { keys[index + $0] == phrase[$0] }
  }

  private func replacing(
    _ keys: [WordKey], at index: Int, _ phrase: [WordKey], by other: [WordKey]
  ) -> [WordKey] {
    Array(keys[..<index]) + other + Array(keys[(index + phrase.count)...])
  }
}
