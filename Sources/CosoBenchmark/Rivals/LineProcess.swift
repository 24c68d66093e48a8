import Foundation

/// A process that answers each line with a line, and ends when it gets no more of them.
final class LineProcess {
  private let process = Process()
  private let (input, output) = (Pipe(), Pipe())
  private var read = Data()

  /// Starts a command, which is looked for where the shell would.
  init(_ command: [String]) throws {
    // A process that is gone is an error in writing, not a signal.
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// - Throws: what Foundation throws when nobody reads.
  func write(_ line: Data) throws {
    try input.fileHandleForWriting.write(contentsOf: line)
  }

  /// The next line without its end, or nil when the process writes no more.
  func readLine() -> Data? {
    while true {
      if let end = read.firstIndex(of: 0x0A) {
        defer { read = Data(read[(end + 1)...]) }
        return read[..<end]
      }
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { return nil }
      read += more
    }
  }
}
