import Foundation
import Synchronization

/// What another thread finds while this one goes on.
///
/// The thread is its own: those that tasks share may all be waiting for this one.
final class ConcurrentValue<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>>(.failure(CancellationError()))
  private let group = DispatchGroup()

  /// Begins to find it.
  init(_ find: @escaping @Sendable () throws -> Value) {
    group.enter()
    Thread.detachNewThread {
      let found = Result { try find() }
      self.result.withLock { $0 = found }
      self.group.leave()
    }
  }

  /// Waits until it is found.
  ///
  /// - Throws: what was thrown where it was looked for.
  func get() throws -> Value {
    group.wait()
    return try result.withLock { $0 }.get()
  }
}
