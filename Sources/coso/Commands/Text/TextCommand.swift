import ArgumentParser

/// `coso text`: the text core as line filters, one file of this folder an operation.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: say(
      "Xử lý văn bản tiếng Việt từng dòng, từ đầu vào chuẩn ra đầu ra chuẩn.",
      "Vietnamese text operations, line by line, from standard input to standard output."),
    subcommands: [
      ComposeText.self,
      DecodeText.self,
      FoldText.self,
      LookalikeText.self,
      RepairText.self,
      SortText.self,
      SuggestText.self,
      SyllableText.self,
      TelexText.self,
      SentenceText.self,
      TokenText.self,
      ToneText.self,
      VniText.self,
    ])
}
