import Foundation
import NewsModel

/// What the program was started with, read once.
enum Launch {
  /// The words after the program's name, in NFC or not, as the shell gave them.
  static let arguments = Array(CommandLine.arguments.dropFirst())

  /// The arguments with the subcommand first: `coso -i FILE list …` means `coso list -i FILE …`.
  /// Without this the parser would take the options, and a plea for help, for the browser's.
  static func reordered(_ arguments: [String], commands: [String]) -> [String] {
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("-") {
      let takesValue = ["-i", "--index", "--lang", "--map", "--limit"].contains(arguments[index])
      index += takesValue ? 2 : 1
    }
    if index >= arguments.count, arguments.contains(where: ["-h", "--help"].contains) {
      return ["--help"]
    }
    guard index > 0, index < arguments.count, commands.contains(arguments[index]) else {
      return withFlags(arguments)
    }
    return withFlags([arguments[index]] + arguments[..<index] + arguments[(index + 1)...])
  }

  /// The same with the flag that `coso doctor --index` means: everywhere else a path follows.
  private static func withFlags(_ arguments: [String]) -> [String] {
    guard arguments.first == "doctor" else { return arguments }
    return arguments.enumerated().map { index, argument in
      let next = arguments[(index + 1)...].first
      return argument == "--index" && next?.hasPrefix("-") != false ? "--repair" : argument
    }
  }

  /// The environment.
  static let environment = ProcessInfo.processInfo.environment

  /// The language of messages: `--lang`, else the locale. Vietnamese unless one of them says
  /// English: an unset locale is common on servers, and the readers are Vietnamese.
  static let language = chosenLanguage(arguments: arguments, environment: environment)

  static func chosenLanguage(arguments: [String], environment: [String: String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      let value = argument == "--lang" ? arguments[(index + 1)...].first : joinedValue(of: argument)
      if let language = value.flatMap(Language.init(rawValue:)) { return language }
    }
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("en") ? .english : .vietnamese
  }

  /// The value in `--lang=vi`.
  private static func joinedValue(of argument: String) -> String? {
    argument.hasPrefix("--lang=") ? String(argument.dropFirst("--lang=".count)) : nil
  }
}

/// The one of two wordings that the user reads.
func say(_ vietnamese: String, _ english: String) -> String {
  Launch.language(vietnamese, english)
}
