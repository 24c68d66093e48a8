/// The words at the ends of the phrases of all lists, with the lists: asked once for each word of a
/// text, so that rules need not ask at every word for every list.
struct Vocabulary: Sendable {
  private struct Slot: Sendable {
    var word = WordKey.none
    var traits = WordTraits()
  }

  private var slots: [Slot] = Array(repeating: Slot(), count: 64)
  private var count = 0

  /// A vocabulary of no words.
  init() {}

  /// What a word may start and end; nothing for a word of no list.
  @inline(__always)
  func traits(of word: WordKey) -> WordTraits {
    var slot = home(of: word)
    while slots[slot].word != .none {
      if slots[slot].word == word { return slots[slot].traits }
      slot = (slot + 1) & (slots.count - 1)
    }
    return WordTraits()
  }

  /// Adds a word that something may start with, or end with.
  mutating func add(_ word: WordKey, starts: WordMarks = [], ends: WordMarks = []) {
    guard word != .none else { return }
    if count * 2 >= slots.count { grow() }
    let slot = place(of: word)
    if slots[slot].word == .none { count += 1 }
    slots[slot].word = word
    slots[slot].traits.starts.formUnion(starts)
    slots[slot].traits.ends.formUnion(ends)
  }

  /// Adds the words at the ends of all phrases of a table.
  mutating func add<Value>(_ table: PhraseTable<Value>) {
    for ends in table.ends {
      add(ends.first, starts: table.mark)
      add(ends.last, ends: table.mark)
    }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for entry in old where entry.word != .none { slots[place(of: entry.word)] = entry }
  }

  /// The slot that a word is in, or is to be put into.
  private func place(of word: WordKey) -> Int {
    var slot = home(of: word)
    while slots[slot].word != .none, slots[slot].word != word {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func home(of word: WordKey) -> Int {
    Int(truncatingIfNeeded: word.hash >> 8) & (slots.count - 1)
  }
}
