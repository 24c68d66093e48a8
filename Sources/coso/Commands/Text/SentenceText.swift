import ArgumentParser
import VietnameseText

/// `coso text sentences`: each sentence on a line of its own.
struct SentenceText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: say(
      "Tách câu: mỗi câu một dòng; cuối dòng cũng là cuối câu.",
      "Cut into sentences, one a line; a line's end is a sentence's end too."))

  @OptionGroup var common: CommonOptions

  func run() throws {
    LineFilter.run { line in
      let sentences = Sentences.ranges(in: line).map { line[$0] }
      return Array(sentences.joined(separator: CollectionOfOne(UInt8(ascii: "\n"))))
    }
  }
}
