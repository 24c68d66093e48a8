import NewsModel
import NewsStore

/// What an indexing run did.
public struct IndexReport: Hashable, Sendable {
  /// Files that were read.
  public internal(set) var read = 0
  /// Articles taken in, new or in place of others, and those that a changed file has as before.
  public internal(set) var indexed = 0
  /// Files that were as the library knew them.
  public internal(set) var unchanged = 0
  /// Texts that are nearly the same as another, which stands for them.
  public internal(set) var duplicates = 0
  /// Texts that another file has, byte for byte.
  public internal(set) var repeated = 0
  /// Inputs that gave no article.
  public internal(set) var rejected = 0
  /// Files that are gone and were dropped from the library.
  public internal(set) var pruned = 0
  /// Files that are gone, and that the library still has.
  public internal(set) var vanished = 0
  /// Whether the run was stopped before the last file.
  public internal(set) var isStopped = false
  /// What the owner of the inputs should know, in the order of the inputs.
  public internal(set) var findings: [Finding] = []
  /// How long each stage took.
  public internal(set) var durations = StageDurations()

  mutating func add(_ summary: WriteSummary) {
    duplicates += summary.duplicates
    repeated += summary.repeated
  }

  mutating func add(_ found: [Finding]) {
    findings.merge(found)
    rejected += found.count { $0.isRejection }
  }
}
