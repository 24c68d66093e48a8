import Glibc

/// A program in a terminal of its own: the test holds the other end.
final class PseudoTerminal {
  /// How a program has ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  private let controller: Int32
  private let terminal: Int32
  private let modesBefore: [UInt32]
  private var process: pid_t = 0
  private(set) var output: [UInt8] = []

  /// Starts the probe in a terminal of this size with only these variables.
  init?(columns: Int = 60, rows: Int = 16, environment: [String: String]) {
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var lock: Int32 = 0
    var number: Int32 = 0
    guard controller >= 0, ioctl(controller, Request.unlock, &lock) == 0,
      ioctl(controller, Request.number, &number) == 0
    else { return nil }
    let name = "/dev/pts/\(number)"
    terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    modesBefore = Self.modes(terminal)
    resize(columns: columns, rows: rows)
    guard spawn(on: name, environment: environment) else { return nil }
  }

  deinit {
    if process > 0 {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
    close(terminal)
  }

  /// The screen's text so far, sequences included.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// Whether the terminal has the modes that it had before the program began.
  var hasModesOfBefore: Bool { Self.modes(terminal) == modesBefore }

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(controller, bytes, bytes.count)
  }

  func send(_ signal: Int32) { kill(process, signal) }

  func hangUp() {
    if !isHungUp { close(controller) }
    isHungUp = true
  }
  private var isHungUp = false

  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
  }

  /// Reads until the text appears in what was written since `mark`; `false` after ten seconds.
  func wait(for wanted: String, since mark: Int = 0) -> Bool {
    let wanted = Array(wanted.utf8)
    return wait { output[min(mark, output.count)...].firstRange(of: wanted) != nil }
  }

  /// Reads until nothing has come for so long.
  func settle(milliseconds: Int32 = 150) {
    while readSome(milliseconds) {}
  }

  /// Waits for the end of the program; `nil` after ten seconds.
  func end() -> End? {
    var status: Int32 = 0
    guard wait(until: { waitpid(process, &status, WNOHANG) == process }) else { return nil }
    process = 0
    if !isHungUp { settle(milliseconds: 20) }
    return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  /// The private modes that are on, by the last sequence that sets or resets each.
  var privateModes: Set<String> {
    var modes: Set<String> = []
    for match in text.matches(of: /\x1b\[\?([0-9;]+)([hl])/) {
      for mode in match.output.1.split(separator: ";").map(String.init) {
        if match.output.2 == "h" { modes.insert(mode) } else { modes.remove(mode) }
      }
    }
    return modes
  }

  private func wait(until isDone: () -> Bool) -> Bool {
    for _ in 0..<1000 {
      if isDone() { return true }
      if isHungUp { usleep(10_000) } else { _ = readSome(10) }
    }
    return isDone()
  }

  private func readSome(_ milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(controller, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    return true
  }

  private func spawn(on name: String, environment: [String: String]) -> Bool {
    guard let path = Self.probe else { return false }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    // The thread of a test blocks signals, and a child would go on doing so.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Request.newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, flags)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var arguments = [strdup(path), nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      (arguments + variables).forEach { free($0) }
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    return posix_spawn(&process, path, &actions, &attributes, &arguments, &variables) == 0
  }

  /// The flags of tcgetattr: input, output, control, local.
  private static func modes(_ descriptor: Int32) -> [UInt32] {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  /// The probe is built into the folder of the test bundle, which is loaded into this process.
  private static let probe: String? = {
    guard let maps = fopen("/proc/self/maps", "r") else { return nil }
    defer { fclose(maps) }
    var line = [CChar](repeating: 0, count: 8192)
    while fgets(&line, Int32(line.count), maps) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard let start = text.firstIndex(of: "/"), text.contains(".xctest") else { continue }
      let bundle = text[start...].prefix { $0 != "\n" }
      return bundle.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/TerminalProbe"
    }
    return nil
  }()
}

/// Constants of <asm/ioctls.h> and <spawn.h> that Swift does not see, as macros with casts.
private enum Request {
  static let unlock: UInt = 0x4004_5431  // TIOCSPTLCK
  static let number: UInt = 0x8004_5430  // TIOCGPTN
  static let newSession: Int16 = 0x80  // POSIX_SPAWN_SETSID
}
