import Glibc

extension Terminal {
  /// Lends the terminal to a program, such as a pager, until it ends.
  ///
  /// The program runs in this one's process group, in the foreground: it may read keys, and
  /// Control-Z stops both. (Foundation's `Process` gives it a group of its own, which the terminal
  /// stops as soon as it touches it.)
  ///
  /// - Parameter arguments: the program, looked up in `PATH`, and what follows.
  /// - Returns: its exit status; 128 and the signal's number if it died of one; 127 if there is no
  ///   such program, as shells say.
  public mutating func run(_ arguments: [String]) -> Int32 {
    suspend { Self.runInForeground(arguments) }
  }

  private static func runInForeground(_ arguments: [String]) -> Int32 {
    guard let program = arguments.first else { return 127 }
    var words = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, program, nil, nil, &words, environ) == 0 else { return 127 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
