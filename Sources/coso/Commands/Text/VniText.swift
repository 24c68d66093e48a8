import ArgumentParser
import VietnameseText

/// `coso text vni`: what the keystrokes type in VNI.
struct VniText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vni",
    abstract: say(
      "Đọc phím gõ kiểu VNI: d9u7o7c5 → được.", "Keystrokes in VNI read: d9u7o7c5 → được."))

  @OptionGroup var common: CommonOptions

  func run() throws {
    LineFilter.run { Keystrokes.read($0, as: .vni) }
  }
}
