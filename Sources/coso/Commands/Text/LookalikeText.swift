import ArgumentParser
import VietnameseText

/// `coso text lookalike`: Vietnamese letters where others stand that look the same.
struct LookalikeText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookalike",
    abstract: say(
      "Chữ giả dạng (Ð, chữ Kirin, ǎ) thành chữ Việt; bỏ ký tự vô hình.",
      "Letters that look Vietnamese (Ð, Cyrillic, ǎ) made so; invisible characters dropped."))

  @OptionGroup var common: CommonOptions

  func run() throws {
    LineFilter.run { Lookalikes.plain($0) }
  }
}
