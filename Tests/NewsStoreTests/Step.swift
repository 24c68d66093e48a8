import Foundation

/// A place in another thread's work at which it waits until a test lets it go on.
final class Step: Sendable {
  private let arrived = AsyncStream.makeStream(of: Void.self)
  private let allowed = DispatchSemaphore(value: 0)

  /// Says that the place is reached.
  func arrive() { arrived.continuation.finish() }

  /// Waits until the place is reached.
  func arrival() async { for await _ in arrived.stream {} }

  /// Lets the work go on.
  func allow() { allowed.signal() }

  /// Waits until the work may go on.
  func waitUntilAllowed() { allowed.wait() }
}
