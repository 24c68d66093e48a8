import ArgumentParser
import VietnameseText

/// `coso text nfc`: canonical composition, with marks in the wrong order repaired.
struct ComposeText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nfc",
    abstract: say("Dựng sẵn (NFC), sửa thứ tự dấu.", "Canonical composition; mark order repaired."))

  @OptionGroup var common: CommonOptions

  func run() throws {
    LineFilter.run { Composition.compose($0) }
  }
}
