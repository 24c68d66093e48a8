/// The user's program for reading files: `$PAGER`, else less, else more.
struct Pager {
  private let command: String

  init(_ environment: [String: String]) {
    let chosen = environment["PAGER"] ?? ""
    command = chosen.isEmpty ? "$(command -v less || echo more)" : chosen
  }

  /// What to run, to show a file until the user has read it.
  ///
  /// The command goes through the shell, as PAGER may hold options; the path goes beside it as an
  /// argument, so that no name of a file can be taken for a command.
  func arguments(for path: String) -> [String] {
    ["/bin/sh", "-c", "\(command) \"$1\"", "coso", path]
  }

  /// A program that is at its end sooner has only written the file, as cat does, and nobody can
  /// have read it.
  static let shortestReading = Duration.milliseconds(400)

  /// What to run then, lest the screen be painted over: it waits for Enter.
  var waiting: [String] {
    let words = say("[Enter: trở lại coso]", "[Enter: back to coso]")
    return ["/bin/sh", "-c", "printf '\\n%s' \"$1\"; read -r _", "coso", words]
  }
}
