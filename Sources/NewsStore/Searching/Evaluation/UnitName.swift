import VietnameseText

/// A unit's name as it was typed, with the names of units above it: `Tú Sơn, Kiến Thụy`.
struct UnitName {
  private let own: WholeName
  private let above: [WholeName]
  /// What was typed, if that is an identity.
  private let identity: String?

  /// A name as it stands in a query.
  init(_ names: [QueryTerm]) {
    let wholes = names.map { WholeName(words: $0.words.map(\.typed), isBeginning: $0.isBeginning) }
    own = wholes.first ?? WholeName(words: [], isBeginning: false)
    above = Array(wholes.dropFirst())
    // The sign of an identity separates words.
    let words = names.first?.words ?? []
    identity = words.count == 2 ? words.map(\.typed.folded).joined(separator: ":") : nil
  }

  /// A whole name, or an identity.
  init(_ text: String) {
    let parts = text.split(separator: ",")
      .map { WholeName(words: QueryWord.words(of: String($0)), isBeginning: false) }
    own = parts.first ?? WholeName(words: [], isBeginning: false)
    above = parts.dropFirst().filter { !$0.words.isEmpty }
    identity = text
  }

  /// That a row `p` of the units is so named.
  func require(_ conditions: inout Conditions) {
    var named = Conditions()
    own.require(of: "p", &named)
    for name in above {
      var nested = Conditions()
      name.require(of: "u", &nested)
      named.require(
        """
        EXISTS (SELECT 1 FROM place_within w JOIN place u ON u.place_key = w.ancestor_key
          \(nested.clause) AND w.place_key = p.place_key AND u.place_key <> p.place_key)
        """, nested.arguments)
    }
    var identified = Conditions()
    if let identity { identified.require("p.id = ?", [identity]) }
    conditions.require(identified.terms.isEmpty ? named : .any([named, identified]))
  }
}

/// That a name is the words typed, with or without its kind, and has the marks that were typed.
private struct WholeName {
  let words: [QueryWord]
  let isBeginning: Bool

  func require(of table: String, _ conditions: inout Conditions) {
    let folded = " " + words.map(\.folded).joined(separator: " ")
    if isBeginning {
      conditions.require(
        "(instr(\(table).name_folded, ?) = 1 OR instr(\(table).words_folded, ?) = 1)",
        [folded, folded])
    } else {
      let whole = words.isEmpty ? "" : folded + " "
      conditions.require(
        "(\(table).name_folded = ? OR \(table).words_folded = ?)", [whole, whole])
    }
    for (index, word) in words.enumerated() where word.hasMarks {
      let isOpen = isBeginning && index == words.count - 1
      let texts = isOpen ? word.beginnings.map { " " + $0 } : [" \(word.exact) "]
      let either = texts.map { _ in "instr(\(table).words_exact, ?)" }.joined(separator: " OR ")
      conditions.require("(\(either))", .init(texts))
    }
  }
}
