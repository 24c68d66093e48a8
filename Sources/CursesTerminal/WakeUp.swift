import Glibc

/// Lets any task interrupt the wait for keys. Copies wake the same terminal.
public struct WakeUp: Sendable {
  let pipe: WakePipe

  /// Makes the terminal's next, or running, wait end with the event `.wake`.
  ///
  /// Returns at once; several calls before the wait may become one event. Harmless after the
  /// terminal is closed.
  public func callAsFunction() { pipe.write(0x74) }
}

/// A pipe that lives as long as anyone may write to it, so its numbers are never reused meanwhile.
final class WakePipe: Sendable {
  /// The end to poll.
  let reading: Int32
  /// The end to write to; signal handlers do so too.
  let writing: Int32

  /// `nil` if the process has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Writes one byte; a full pipe wakes as well.
  func write(_ byte: UInt8) {
    var byte = byte
    _ = Glibc.write(writing, &byte, 1)
  }

  /// Empties the pipe and tells whether a task, not a signal, has written.
  func drain() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 256)
    var isFromTask = false
    while true {
      let count = read(reading, &buffer, buffer.count)
      guard count > 0 else { return isFromTask }
      isFromTask = isFromTask || buffer.prefix(count).contains(0x74)
    }
  }
}
