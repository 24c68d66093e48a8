import NewsModel

/// Why a source could not be read.
public struct IngestionError: Error, Hashable, Sendable {
  /// What was the matter, in the same kinds as a finding.
  public var kind: Finding.Kind
  /// The path that was asked for, or `-`.
  public var path: String

  /// An error about a path.
  public init(kind: Finding.Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// The same as a note for the owner of the input, for runs that go on with the next file.
  public var finding: Finding { Finding(kind: kind, path: path) }

  init(_ failure: SystemCalls.Failure, path: String) {
    self.init(
      kind: failure.isMissing ? .missing : .unreadable(reason: failure.reason), path: path)
  }
}
