import ArgumentParser
import VietnameseText

/// `coso text tokens`: the tokens of each line with a blank between them.
struct TokenText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens",
    abstract: say(
      "Tách từng dòng thành tiếng, số, số hiệu, dấu câu, cách nhau một dấu cách.",
      "Cut each line into words, numbers, codes and marks, one blank between them."))

  @OptionGroup var common: CommonOptions

  @Flag(
    help: .init(
      say("In khóa tìm kiếm thay cho nguyên văn.", "Print search keys in place of the text.")))
  var folded = false

  func run() throws {
    if folded {
      var tokens = FoldedTokens()
      LineFilter.run { line in
        tokens.read(line.span)
        return join(tokens.map { tokens.keys[$0.keyRange] })
      }
    } else {
      LineFilter.run { line in join(Tokenizer.tokens(of: line).map { line[$0.range] }) }
    }
  }

  private func join(_ tokens: [ArraySlice<UInt8>]) -> [UInt8] {
    Array(tokens.joined(separator: CollectionOfOne(UInt8(ascii: " "))))
  }
}
