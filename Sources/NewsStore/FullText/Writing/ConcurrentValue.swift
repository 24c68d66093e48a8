import Foundation
import Synchronization

/// What another thread finds while this one goes on.
final class ConcurrentValue<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let group = DispatchGroup()

  /// Begins to find it.
  init(_ find: @escaping @Sendable () throws -> Value) {
    DispatchQueue.global().async(group: group) {
      let found = Result { try find() }
      self.result.withLock { $0 = found }
    }
  }

  /// Waits until it is found.
  ///
  /// - Throws: what was thrown where it was looked for.
  func get() throws -> Value {
    group.wait()
    guard let found = result.withLock({ $0 }) else { fatalError("the work has ended") }
    return try found.get()
  }
}
