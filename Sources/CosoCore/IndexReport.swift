import NewsModel

/// What an indexing run did.
public struct IndexReport: Hashable, Sendable {
  /// Articles taken in, new or in place of others.
  public internal(set) var indexed = 0
  /// Files that were as the library knew them.
  public internal(set) var unchanged = 0
  /// Inputs that gave no article.
  public internal(set) var rejected = 0
  /// What the owner of the inputs should know, in the order of the inputs.
  public internal(set) var findings: [Finding] = []

  mutating func add(_ outcomes: [FileAnalysis.Outcome]) {
    for outcome in outcomes {
      indexed += outcome.file?.articles.count ?? 0
      add(outcome.findings)
    }
  }

  mutating func add(_ found: [Finding]) {
    findings += found
    rejected += found.count { $0.isRejection }
  }
}
