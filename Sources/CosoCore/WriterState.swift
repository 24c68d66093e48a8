import Synchronization

/// Whether the writer is at work, which the task that reads asks without waiting for it.
final class WriterState: Sendable {
  private let pending = Atomic(0)

  /// How many chunks may be analyzed at a time. While a batch is written, its thread has a processor of
  /// its own: the run takes as long as the writer, and analysis is ahead of it.
  func chunkLimit(_ options: IndexOptions) -> Int {
    guard pendingCount > 0 else { return options.workerCount }
    return max(1, min(options.workerCount, options.processorCount - 1))
  }

  /// How many batches are being written or wait for it.
  var pendingCount: Int { pending.load(ordering: .relaxed) }

  /// Notes that there is one more batch to write.
  func begin() { pending.add(1, ordering: .relaxed) }

  /// Notes that a batch is written, or will not be.
  func finish() { pending.subtract(1, ordering: .relaxed) }
}
