import Foundation
import Synchronization

/// Lets the process's first thread, which the browser needs afterwards, wait for a task.
enum Waiting {
  /// The result of asynchronous work; the calling thread sleeps meanwhile.
  static func result<Value: Sendable>(
    of work: @Sendable @escaping () async throws -> Value
  ) throws -> Value {
    let (answer, done) = (Answer<Value>(), DispatchSemaphore(value: 0))
    Task.detached {
      do {
        let value = try await work()
        answer.result.withLock { $0 = .success(value) }
      } catch {
        answer.result.withLock { $0 = .failure(error) }
      }
      done.signal()
    }
    done.wait()
    return try answer.result.withLock { $0 }.get()
  }

  private final class Answer<Value: Sendable>: Sendable {
    let result = Mutex<Result<Value, any Error>>(.failure(CancellationError()))
  }
}
