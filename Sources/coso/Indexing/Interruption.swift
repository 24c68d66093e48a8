import Foundation
import Synchronization

/// Notices Ctrl-C and the request to end, so that a run can stop in good order. A second Ctrl-C ends
/// the program at once; the index is sound then, too.
final class Interruption: Sendable {
  private let number: SignalNumber
  /// Dispatch's objects may be used on any thread, and the list never changes.
  nonisolated(unsafe) private let sources: [any DispatchSourceSignal]
  private static let signals = [SIGINT, SIGTERM]

  /// Takes the signals over until `end`.
  init() {
    let number = SignalNumber()
    self.number = number
    sources = Interruption.signals.map { signalNumber in
      signal(signalNumber, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: signalNumber, queue: .global())
      source.setEventHandler {
        if number.value.exchange(signalNumber, ordering: .relaxed) != 0 {
          StandardStreams.writeError("\n")
          _exit(128 + signalNumber)
        }
      }
      source.resume()
      return source
    }
  }

  /// Whether a signal has come.
  var isRaised: Bool { number.value.load(ordering: .relaxed) != 0 }

  /// The exit status that goes with it, as shells have it: 130 for Ctrl-C.
  var exitStatus: Int32 { 128 + number.value.load(ordering: .relaxed) }

  /// Leaves the signals to the program as it was.
  func end() {
    for source in sources { source.cancel() }
    for signalNumber in Interruption.signals { signal(signalNumber, SIG_DFL) }
  }

  private final class SignalNumber: Sendable {
    let value = Atomic<Int32>(0)
  }
}
