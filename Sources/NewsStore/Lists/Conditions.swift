import GRDB

/// Conditions of a statement that must all hold, with the values for their question marks.
struct Conditions {
  private(set) var terms: [String] = []
  private(set) var arguments = StatementArguments()

  init() {}

  /// Adds one condition.
  mutating func require(_ term: String, _ arguments: StatementArguments = StatementArguments()) {
    terms.append(term)
    self.arguments += arguments
  }

  /// Puts a wider or narrower condition without values in the place of one.
  mutating func replace(_ term: String, by other: String) {
    terms = terms.map { $0 == term ? other : $0 }
  }

  /// Adds the conditions of another set.
  mutating func require(_ other: Conditions) {
    terms += other.terms
    arguments += other.arguments
  }

  /// Adds that all conditions of one set are fulfilled, of whichever.
  mutating func require(anyOf sets: [Conditions]) {
    guard sets.allSatisfy({ !$0.terms.isEmpty }), !sets.isEmpty else { return }
    let choices = sets.map { "(\($0.terms.joined(separator: " AND ")))" }
    terms.append("(\(choices.joined(separator: " OR ")))")
    for set in sets { arguments += set.arguments }
  }

  /// The clause, with a blank before it; empty without conditions.
  var clause: String {
    terms.isEmpty ? "" : " WHERE " + all
  }

  /// That all hold.
  var all: String { terms.isEmpty ? "1" : terms.joined(separator: " AND ") }
}
