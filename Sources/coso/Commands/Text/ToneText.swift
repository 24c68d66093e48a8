import ArgumentParser
import VietnameseText

/// `coso text tone`: tone marks in the place of one style.
struct ToneText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tone",
    abstract: say(
      "Đặt dấu thanh theo một kiểu; chữ không phải âm tiết tiếng Việt giữ nguyên.",
      "Put tone marks where a style has them; what is no Vietnamese syllable stays."))

  @Option(
    help: ArgumentHelp(
      say(
        "Kiểu đặt dấu: traditional (hòa, thủy) hoặc new (hoà, thuỷ).",
        "Style: traditional (hòa, thủy) or new (hoà, thuỷ).")))
  var style = TonePlacement.Style.traditional

  @OptionGroup var common: CommonOptions

  func run() throws {
    LineFilter.run { TonePlacement.rewrite($0, style: style) }
  }
}

extension TonePlacement.Style: ExpressibleByArgument {}
