import Foundation

/// Standard input, output and error, as bytes.
enum StandardStreams {
  /// Whether standard output is a terminal.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is a terminal.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether standard input is a terminal.
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The columns of the terminal on standard output, or nil when it is none.
  static var outputColumns: Int? { columns(of: STDOUT_FILENO) }

  /// The columns of the terminal on standard error, or nil when it is none.
  static var errorColumns: Int? { columns(of: STDERR_FILENO) }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }

  /// Writes text to standard output. A reader that has gone away (`| head`) ends the program
  /// quietly, as it does for other filters.
  static func write(_ text: String) {
    write(Array(text.utf8), to: STDOUT_FILENO)
  }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
  }

  /// Writes text to standard error.
  static func writeError(_ text: String) {
    write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Everything on standard input, up to its end.
  static func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    while let chunk = readChunk() { bytes.append(contentsOf: chunk) }
    return bytes
  }

  /// The next bytes of standard input, or nil at its end.
  static func readChunk() -> [UInt8]? {
    let capacity = 1 << 16
    let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var received = read(STDIN_FILENO, buffer.baseAddress, capacity)
      while received < 0 && errno == EINTR {
        received = read(STDIN_FILENO, buffer.baseAddress, capacity)
      }
      count = max(0, received)
    }
    return chunk.isEmpty ? nil : chunk
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { exit(0) }
        exit(2)
      }
      start += written
    }
  }
}
