import ArgumentParser
import VietnameseText

/// `coso text suggest`: what each line, a word, may have been meant to be.
struct SuggestText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: say(
      "Mỗi dòng một chữ: chữ ấy, rồi các âm tiết có thể đúng, cách nhau bằng tab.",
      "A word a line: the word, then the syllables that may have been meant, tabs between."),
    discussion: say(
      "Chữ là âm tiết đang dùng thì không có gợi ý. Sửa dấu đứng trước sửa chữ cái, âm tiết hay "
        + "gặp đứng trước.",
      "A syllable in use has no suggestions. Repairs of marks come before repairs of letters, "
        + "common syllables before rare ones."))

  @Option(
    help: ArgumentHelp(
      say(
        "Kiểu đặt dấu: traditional (hòa, thủy) hoặc new (hoà, thuỷ).",
        "Style: traditional (hòa, thủy) or new (hoà, thuỷ).")))
  var style = TonePlacement.Style.traditional

  @OptionGroup var common: CommonOptions

  func run() throws {
    LineFilter.run { line in
      let word = String(decoding: line, as: UTF8.self)
      let spellings = SyllableRepair.suggestions(for: word, style: style).map(\.spelling)
      return spellings.reduce(into: line) { $0 += [0x09] + Array($1.utf8) }
    }
  }
}
