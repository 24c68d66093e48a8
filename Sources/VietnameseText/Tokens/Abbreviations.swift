/// Words that are written with a full stop of their own.
///
/// Each group has its reason; what the stop means where the word ends a sentence is decided by
/// ``FullStopRule``.
struct Abbreviations: Sendable {
  /// What may follow an abbreviation in the same sentence.
  struct Use: OptionSet, Sendable {
    let rawValue: UInt8
    /// A name, or another word with a capital: `TP. Huế`.
    static let beforeName = Use(rawValue: 1)
    /// A number: `ĐT. 0225`.
    static let beforeNumber = Use(rawValue: 2)
    /// What the stop shortens stands at the end: `v.v.`; a capital after it begins a sentence.
    static let closing = Use(rawValue: 4)
  }

  /// In lower case and NFC, without the last full stop; at most eight bytes.
  private static let groups: [(use: Use, words: String)] = [
    // Academic degrees and titles before a name.
    (.beforeName, "ts ths th.s tskh pgs gs gsts bs bsck bscki bsckii ks kts cn ncs ds dsđh thsbs"),
    // Ranks, honors and forms of address before a name.
    (.beforeName, "đc đ/c nsnd nsưt ngnd ngưt nnưt ttnd ttưt lm ht ls cvc"),
    // Foreign titles and saints, as they stand in names.
    (.beforeName, "mr mrs ms dr prof st mt ft"),
    // Kinds of places before the name of one, or before its number: `KP. 3`.
    (.beforeName, "tp t.p tx tt kđt kcn"),
    ([.beforeName, .beforeNumber], "kp tdp"),
    // Institutions before their name.
    (.beforeName, "đh cđ bv nxb cty"),
    // Forms of signing: for, in place of, by order of.
    (.beforeName, "tm kt tuq t/m k/t"),
    // Roads and documents before their number.
    (.beforeNumber, "ql tl hl đl tt nđ qđ"),
    // Telephone, page, number, volume, figure, copy.
    (.beforeNumber, "đt sđt đtdđ tel fax tr no vol pp fig"),
    // “And so on”: may well be the last word of a sentence.
    (.closing, "v.v vv"),
  ]

  /// The abbreviations of this module.
  static let standard = Abbreviations()

  /// Sorted by word. Searching a few dozen numbers is quicker than hashing one.
  private let entries: [(word: PackedWord, use: Use)]

  private init() {
    var uses: [PackedWord: Use] = [:]
    for group in Abbreviations.groups {
      for word in group.words.split(separator: " ") {
        uses[PackedWord(table: word), default: []].insert(group.use)
      }
    }
    entries = uses.map { (word: $0.key, use: $0.value) }.sorted { $0.word < $1.word }
  }

  /// What may follow a word before a full stop, or nil where the word is no abbreviation.
  func use(of word: PackedWord) -> Use? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].word == word ? entries[low].use : nil
  }
}

extension Abbreviations {
  /// By the ``place(_:_:_:)`` of a word, whether it may be an abbreviation; for nearly all words
  /// the answer is no.
  static let endings = FixedTable(makeEndings(), filling: false)

  /// The entry of a word with these last bytes and this length, whatever its case.
  @inline(__always)
  static func place(_ first: UInt8, _ last: UInt8, _ length: Int) -> Int {
    let letters = Int(first & 0xDF) &* 29 &+ Int(last & 0xDF)
    return (letters &* 61 &+ length) & 0xFFF
  }

  private static func makeEndings() -> [Bool] {
    var endings = [Bool](repeating: false, count: 0x1000)
    for word in standard.entries.map(\.word) {
      let (first, last) = word.lastBytes
      for (first, last) in [(first, last), (raised(first), last), (first, raised(last))] {
        endings[place(first, last, word.length)] = true
      }
    }
    return endings
  }

  /// The last byte of a capital beside that of the small letter, one less: đ and Đ, ư and Ư.
  private static func raised(_ byte: UInt8) -> UInt8 { byte >= 0x80 ? byte - 1 : byte }
}
