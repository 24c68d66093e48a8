import VietnameseText

/// Tells from all that an article says that a mention is no model of the grassroots.
///
/// `chương trình “Chào năm mới” phát sóng tối nay` is a show, `câu lạc bộ Sông Hồng ghi bàn` a team,
/// `phong trào của quân nổi dậy` politics, and a name like `Sing for Hope` is told of abroad.
struct ModelDoubts {
  /// For each kind, the sentences with words of shows, matches or politics.
  private var sentences: [String: Set<Int>] = [:]
  /// For each kind, the different words of that sort in the article.
  private var words: [String: Set<WordKey>] = [:]

  /// As many of them in an article leave no doubt about all of it.
  private static let manyWords = 3

  init(context: FactContext) {
    let cues = context.lexicon.cues[.modelElsewhere]
    for (number, sentence) in context.sentences.enumerated()
    where sentence.mayHold(.cue(.modelElsewhere)) {
      var position = sentence.tokens.lowerBound
      let limit = sentence.tokens.upperBound
      while let index = context.starts.next(.cue(.modelElsewhere), from: position, to: limit) {
        position = index + 1
        guard let cue = cues.match(context.tokens, at: index, limit: limit) else { continue }
        sentences[cue.value, default: []].insert(number)
        words[cue.value, default: []].insert(context.key(index))
      }
    }
  }

  /// Whether a mention in a sentence is none.
  func deny(_ mention: ModelMention, in sentence: Int) -> Bool {
    let near = sentences[mention.kind] ?? []
    return near.contains(sentence) || near.contains(sentence - 1)
      || words[mention.kind, default: []].count >= ModelDoubts.manyWords
      || isForeign(mention.name)
  }

  /// No letter with a Vietnamese mark, and most of the words no syllables.
  private func isForeign(_ name: String) -> Bool {
    let words = name.split { !$0.isLetter }.map(String.init)
    guard words.count > 1, name.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    return words.count { Syllable($0) == nil } * 2 > words.count
  }
}
