import Foundation

/// Runs a program to its end.
///
/// Foundation's `Process` waits for whatever the program leaves running, and a terminal multiplexer
/// leaves a server; it also hands on the signals that a test's thread blocks.
enum Subprocess {
  /// - Parameters:
  ///   - arguments: the path of the program, and what follows.
  ///   - output: the file that takes what it writes.
  /// - Returns: its exit status, or -1 if it could not be run or died of a signal.
  static func run(_ arguments: [String], output: String) -> Int32 {
    guard let process = start(arguments, output: output) else { return -1 }
    let status = wait(for: process)
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }

  /// Waits until a process has ended; its status as wait(2) has it.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    return status
  }

  /// Begins to run a program; nil if it could not be run.
  static func start(_ arguments: [String], output: String) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, flags)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var words = arguments.map { strdup($0) } + [nil]
    defer {
      words.forEach { free($0) }
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    var process: pid_t = 0
    guard posix_spawn(&process, arguments[0], &actions, &attributes, &words, environ) == 0 else {
      return nil
    }
    return process
  }
}
