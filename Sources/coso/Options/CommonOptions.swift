import ArgumentParser

/// The options of every command.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ngôn ngữ: vi hoặc en.", "The language of messages: vi or en."), valueName: "vi|en"))
  var lang: String?

  func validate() throws {
    guard let lang, lang != "vi", lang != "en" else { return }
    throw Failure(
      "--lang '\(lang)': chỉ có vi và en.", "--lang '\(lang)': there are vi and en only.")
  }
}
