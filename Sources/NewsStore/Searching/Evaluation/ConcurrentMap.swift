import Foundation
import Synchronization

extension Array where Element: Sendable {
  /// What a function makes of each element, in their order; all processors take part.
  ///
  /// The elements are dealt out in as many parts as there are processors.
  ///
  /// - Parameter least: so many are worth a processor; of work of some microseconds each a few.
  /// - Throws: what the function throws of the first element of which it throws.
  func concurrentMap<Value: Sendable>(
    atLeast least: Int = 8, _ body: @Sendable (Element) throws -> Value
  ) throws -> [Value] {
    let parts = Swift.min(Library.processorCount, count / least)
    guard parts > 1 else { return try map(body) }
    let done = Mutex<[Int: Result<[Value], any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let values = Result {
        try self[count * part / parts..<count * (part + 1) / parts].map(body)
      }
      done.withLock { $0[part] = values }
    }
    let all = done.withLock { $0 }
    return try (0..<parts).flatMap { try all[$0]?.get() ?? [] }
  }
}
