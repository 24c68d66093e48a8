import Foundation
import Synchronization

extension Array where Element: Sendable {
  /// What a function makes of each element, in their order; all processors take part.
  ///
  /// The elements are dealt out in as many parts as there are processors.
  ///
  /// - Parameter least: so many are worth a processor; of work of some microseconds each a few.
  func concurrentMap<Result: Sendable>(
    atLeast least: Int = 8, _ body: @Sendable (Element) -> Result
  ) -> [Result] {
    let parts = Swift.min(Library.processorCount, count / least)
    guard parts > 1 else { return map(body) }
    let done = Mutex<[Int: [Result]]>([:])
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let results = self[count * part / parts..<count * (part + 1) / parts].map(body)
      done.withLock { $0[part] = results }
    }
    let all = done.withLock { $0 }
    return (0..<parts).flatMap { all[$0] ?? [] }
  }
}
