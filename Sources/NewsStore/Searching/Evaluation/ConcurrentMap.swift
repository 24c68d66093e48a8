import Foundation
import Synchronization

extension Array where Element: Sendable {
  /// What a function makes of each element, in their order; all processors take part.
  ///
  /// Each takes the next element as it is done with one: some take longer than others, and a processor may
  /// be late.
  ///
  /// - Parameter least: so many are worth a processor; of work of some microseconds each a few.
  /// - Throws: what the function throws of the first element of which it throws.
  func concurrentMap<Value: Sendable>(
    atLeast least: Int = 8, _ body: @Sendable (Element) throws -> Value
  ) throws -> [Value] {
    let workers = Swift.min(Library.processorCount, count / least)
    guard workers > 1 else { return try map(body) }
    let next = Atomic(0)
    let done = Mutex<[(index: Int, value: Result<Value, any Error>)]>([])
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var values: [(index: Int, value: Result<Value, any Error>)] = []
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < count {
        values.append((index, Result { try body(self[index]) }))
      }
      done.withLock { $0 += values }
    }
    return try done.withLock { $0 }.sorted { $0.index < $1.index }.map { try $0.value.get() }
  }
}
