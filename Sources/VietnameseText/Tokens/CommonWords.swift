/// The commonest words of Vietnamese text as they are written, with a number each: what one wants to
/// know of a word can be worked out for all of them beforehand, and is then fetched by the number.
///
///     let words = CommonWords.standard
///     let known = words.map(whatWeWantToKnow)
///     let word = words.word(in: text, at: start)
///     if word.number > 0 { use(known[word.number - 1]) }
///
/// They are syllables in small letters and with a first capital, the tone mark where most put it:
/// nineteen of twenty words of the news. That Vietnamese has so few, and that hardly one is longer than
/// eight bytes, makes a look-up one comparison of numbers.
package struct CommonWords: Sendable {
  /// The words; made at first use. Hot loops fetch it once.
  package static let standard = CommonWords()

  /// How many syllables there are, the commonest first; beyond these, a thousand more add one word in
  /// a hundred.
  private static let syllableCount = 2500
  /// The slots are 2 to this, three for each word.
  private static let slotBits = 14

  /// How many words there are; they are numbered from one.
  package let count: Int
  /// By number, as written; the first byte is the lowest.
  private let words: FixedTable<UInt64>
  /// The numbers, by hash; zero is a free slot.
  private let slots: FixedTable<UInt16>

  private init() {
    let words = CommonWords.listed()
    var slots = [UInt16](repeating: 0, count: 1 << CommonWords.slotBits)
    for (index, word) in words.enumerated() {
      var slot = CommonWords.slot(of: word)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt16(index + 1)
    }
    count = words.count
    self.words = FixedTable([0] + words, filling: 0)
    self.slots = FixedTable(slots, filling: 0)
  }

  /// What something makes of the bytes of each word, in the order of their numbers.
  package func map<Value>(_ transform: (Span<UInt8>) -> Value) -> [Value] {
    (1..<count + 1).map { number in transform(words[number].bytes.span) }
  }

  /// The number of the word that starts at a byte, and where it ends; zero where it is none of these,
  /// or where what follows may belong to it.
  ///
  /// - Parameter start: a letter's first byte, and no letter before it.
  package func word(in text: Span<UInt8>, at start: Int) -> (number: Int, end: Int) {
    guard start + 8 < text.count else { return (0, start) }
    let bytes = text.word(at: start)
    let length = bytes.letterCount
    let end = start + length
    guard text[end].endsWord else { return (0, start) }
    return (number(of: bytes & (UInt64.max &>> UInt64(64 &- 8 &* length))), end)
  }

  @inline(__always)
  private func number(of word: UInt64) -> Int {
    var slot = CommonWords.slot(of: word)
    while true {
      let number = Int(slots[slot])
      if number == 0 || words[number] == word { return number }
      // The table cuts what is too large.
      slot += 1
    }
  }

  @inline(__always)
  private static func slot(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) &>> UInt64(64 - slotBits))
  }
}

extension CommonWords {
  /// The words, as written.
  private static func listed() -> [UInt64] {
    let syllables = SyllableRanking.list.utf8.split(separator: 0x20).prefix(syllableCount)
    return syllables.filter { $0.count <= 8 }.flatMap { syllable in
      let small = Array(syllable)
      let capitalized = LetterCase.capitalizingFirst(String(decoding: small, as: UTF8.self))
      return [UInt64(bytes: small), UInt64(bytes: Array(capitalized.utf8))]
    }
  }
}

extension UInt64 {
  /// Up to eight bytes, the first lowest.
  fileprivate init(bytes: [UInt8]) {
    self = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The bytes that are not zero, the lowest first.
  fileprivate var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> ($0 * 8)) }.filter { $0 != 0 }
  }

  /// How many of eight bytes, from the lowest on, are ASCII letters or beyond ASCII.
  @inline(__always)
  fileprivate var letterCount: Int {
    let letters = (self & ~UInt64.highBits | UInt64.each(0x20)).bytes(from: 0x61, before: 0x7B)
    return (~(letters | self) & UInt64.highBits).bytesBeforeFirst
  }
}

extension UInt8 {
  /// Whether no word goes on with it: ASCII, but no letter, digit or apostrophe.
  @inline(__always)
  fileprivate var endsWord: Bool {
    let others: (UInt64, UInt64) = (0x03FF_0080_0000_0000, 0x07FF_FFFE_07FF_FFFE)
    return self < 0x80 && (self < 0x40 ? others.0 : others.1) &>> UInt64(self & 0x3F) & 1 == 0
  }
}
