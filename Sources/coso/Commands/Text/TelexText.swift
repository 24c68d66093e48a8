import ArgumentParser
import VietnameseText

/// `coso text telex`: what the keystrokes type in Telex.
struct TelexText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "telex",
    abstract: say(
      "Đọc phím gõ kiểu Telex: dduwowcj → được.", "Keystrokes in Telex read: dduwowcj → được."))

  @OptionGroup var common: CommonOptions

  func run() throws {
    LineFilter.run { Keystrokes.read($0, as: .telex) }
  }
}
