/// Which phrases have a word at one of their ends, for each word.
struct PhraseIndex: Sendable {
  private struct Slot: Sendable {
    var word = WordKey.none
    var start: Int32 = 0
    var end: Int32 = 0
  }

  private var slots: [Slot] = []
  private var phrases: [Int32] = []

  /// An index of nothing.
  init() {}

  /// An index of phrases under a word each; those of one word are kept in their order.
  init(_ entries: [(word: WordKey, phrase: Int)]) {
    var byWord: [WordKey: [Int32]] = [:]
    for (word, phrase) in entries { byWord[word, default: []].append(Int32(phrase)) }
    var size = 4
    while size < byWord.count * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for (word, found) in byWord {
      var slot = home(of: word)
      while slots[slot].start < slots[slot].end { slot = (slot + 1) & (size - 1) }
      let start = Int32(phrases.count)
      phrases += found
      slots[slot] = Slot(word: word, start: start, end: Int32(phrases.count))
    }
  }

  /// Where the phrases of a word stand; empty for none.
  func places(of word: WordKey) -> Range<Int> {
    guard !slots.isEmpty else { return 0..<0 }
    var slot = home(of: word)
    while slots[slot].start < slots[slot].end {
      if slots[slot].word == word { return Int(slots[slot].start)..<Int(slots[slot].end) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0..<0
  }

  /// The number of the phrase at a place.
  func phrase(at place: Int) -> Int { Int(phrases[place]) }

  private func home(of word: WordKey) -> Int {
    Int(truncatingIfNeeded: word.hash >> 8) & (slots.count - 1)
  }
}
