import CosoCore
import NewsModel

extension IndexReport {
  /// What was done, a line for each thing worth a word.
  func sentences(in language: Language) -> [String] {
    [
      language(
        "\(number(indexed)) bài đã đưa vào, \(number(unchanged)) tệp không đổi, "
          + "\(number(rejected)) bị bỏ qua.",
        "\(number(indexed)) articles taken in, \(number(unchanged)) files unchanged, "
          + "\(number(rejected)) passed over."),
      sameTexts(language), gone(language),
    ].compactMap(\.self)
  }

  private func sameTexts(_ language: Language) -> String? {
    guard duplicates + repeated > 0 else { return nil }
    return language(
      "\(number(duplicates)) bài gần như trùng bài khác, \(number(repeated)) bài trùng từng chữ: "
        + "mỗi bài chỉ hiện một lần, kèm các nơi đăng.",
      "\(number(duplicates)) nearly the same as another, \(number(repeated)) the same to the letter: "
        + "each is shown once, with where it also stands.")
  }

  private func gone(_ language: Language) -> String? {
    if pruned > 0 {
      return language(
        "\(number(pruned)) tệp không còn trên đĩa đã được bỏ khỏi chỉ mục.",
        "\(number(pruned)) files that are gone were dropped from the index.")
    }
    guard vanished > 0 else { return nil }
    return language(
      "\(number(vanished)) tệp trong chỉ mục không còn trên đĩa: thêm --prune để bỏ.",
      "\(number(vanished)) files of the index are gone from the disk: --prune drops them.")
  }

  private func number(_ value: Int) -> String { Launch.language.number(value) }
}
