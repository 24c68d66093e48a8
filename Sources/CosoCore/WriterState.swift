import Synchronization

/// Whether the writer is at work, which the task that reads asks without waiting for it.
final class WriterState: Sendable {
  private let isWriting = Atomic(false)

  /// How many chunks may be analyzed at a time. While a batch is written, its thread has a processor of
  /// its own: the run takes as long as the writer, and analysis is ahead of it.
  func chunkLimit(_ options: IndexOptions) -> Int {
    guard isWriting.load(ordering: .relaxed) else { return options.workerCount }
    return max(1, min(options.workerCount, options.processorCount - 1))
  }

  /// Notes that the writer is at work, or has done it.
  func note(isWriting: Bool) { self.isWriting.store(isWriting, ordering: .relaxed) }
}
