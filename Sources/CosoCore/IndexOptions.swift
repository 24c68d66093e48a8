import ArticleIngestion
import FactExtraction
import NewsStore

/// How an indexing run works.
public struct IndexOptions: Sendable {
  /// How the inputs are to be read.
  public var input = InputOptions()
  /// The words that facts are found by. Files that the library has as they are keep the facts that
  /// were found by the words of their run.
  public var tables = FactTables()
  /// Whether files that are gone are dropped from the library, with what only they had.
  public var prunes = false
  /// Whether files are read and analyzed that the library has as they are.
  public var readsAgain = false
  /// How much is written at once, in bytes of pages. The articles of a file that has more are written in
  /// parts.
  public var bytesPerBatch = 10 << 20
  /// How much may wait to be written, in bytes of pages, before more is analyzed.
  public var waitingBytes = 20 << 20
  /// After how much it is committed, in bytes of pages: the least and the most.
  public var bytesPerCommit = 60 << 20...140 << 20
  /// How many chunks of records are analyzed or wait for it at a time.
  public var workerCount = 6
  /// How many processors there are: one of them is the writer's while it writes.
  public var processorCount = Library.processorCount

  /// The usual way.
  public init() {}
}

/// What hears of an indexing run while it goes on.
public struct IndexObserver: Sendable {
  /// Called often; not from two threads at once.
  public var progress: @Sendable (IndexProgress) -> Void = { _ in }
  /// Called for each file when it is in the library, in the order of the inputs.
  public var file: @Sendable (FileReport) -> Void = { _ in }
  /// Asked often: whether the run is to stop. What has been analyzed is written then.
  public var shouldStop: @Sendable () -> Bool = { false }

  /// An observer that hears nothing and never stops.
  public init() {}
}
