import ArgumentParser
import VietnameseText

/// `coso text repair`: text that was decoded in a wrong encoding.
struct RepairText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: say(
      "Sửa chữ bị đọc sai bảng mã; văn bản đúng giữ nguyên từng byte.",
      "Undo text read in a wrong encoding; genuine text stays byte for byte."))

  @OptionGroup var common: CommonOptions

  func run() throws {
    LineFilter.run { Mojibake.repair($0) }
  }
}
