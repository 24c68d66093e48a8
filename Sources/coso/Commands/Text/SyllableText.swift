import ArgumentParser
import VietnameseText

/// `coso text syllable`: whether each line is a possible Vietnamese syllable.
struct SyllableText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syllable",
    abstract: say(
      "Mỗi dòng có phải một âm tiết tiếng Việt: yes hoặc no.",
      "Whether each line is a possible Vietnamese syllable: yes or no."))

  @OptionGroup var common: CommonOptions

  func run() throws {
    LineFilter.run { Array((Syllable.isListed($0) ? "yes" : "no").utf8) }
  }
}
