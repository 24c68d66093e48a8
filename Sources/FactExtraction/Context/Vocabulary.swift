/// The words at the ends of the phrases of all lists, with the lists: asked once for each word of a
/// text, so that rules need not ask at every word for every list.
///
/// Half of the words of a text are in no list; a table of a few kilobytes that holds a part of each
/// word's hash says so.
struct Vocabulary: Sendable {
  private struct Entry: Sendable {
    var word: WordKey
    var traits: WordTraits
  }

  private var entries: [Entry] = []
  /// For each slot, a part of a word's hash above the number of its entry; the number counts from
  /// one, and zero is a free slot.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  /// A vocabulary of no words.
  init() {}

  /// What a word may start and end; nothing for a word of no list.
  @inline(__always)
  func traits(of word: WordKey) -> WordTraits {
    let number = number(of: word)
    return number == 0 ? WordTraits() : entries[number - 1].traits
  }

  /// Adds a word that something may start with, or end with; a vocabulary has room for 65,535.
  mutating func add(_ word: WordKey, starts: WordMarks = [], ends: WordMarks = []) {
    var number = number(of: word)
    if number == 0, entries.count < Vocabulary.numbers {
      entries.append(Entry(word: word, traits: WordTraits()))
      number = entries.count
      if number * 2 > slots.count { grow() } else { insert(number) }
    }
    guard number > 0 else { return }
    entries[number - 1].traits.starts.formUnion(starts)
    entries[number - 1].traits.ends.formUnion(ends)
  }

  /// Adds the words at the ends of all phrases of a table.
  mutating func add<Value>(_ table: PhraseTable<Value>) {
    for ends in table.ends {
      add(ends.first, starts: table.mark)
      add(ends.last, ends: table.mark)
    }
  }

  private static let numbers = 0xFFFF

  /// The number of a word's entry; zero for none.
  @inline(__always)
  private func number(of word: WordKey) -> Int {
    let hash = word.hash
    var slot = home(of: hash)
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF)
      if slots[slot] >> 16 == UInt32(truncatingIfNeeded: hash >> 48),
        entries[number - 1].word == word
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 1...entries.count { insert(number) }
  }

  private mutating func insert(_ number: Int) {
    let hash = entries[number - 1].word.hash
    var slot = home(of: hash)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: hash >> 48) << 16 | UInt32(number)
  }

  @inline(__always)
  private func home(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 8) & (slots.count - 1)
  }
}
