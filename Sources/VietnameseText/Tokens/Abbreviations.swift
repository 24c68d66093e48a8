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
  private let endings: [Bool]

  private init() {
    var uses: [PackedWord: Use] = [:]
    for group in Abbreviations.groups {
      for word in group.words.split(separator: " ") {
        uses[PackedWord(table: word), default: []].insert(group.use)
      }
    }
    entries = uses.map { (word: $0.key, use: $0.value) }.sorted { $0.word < $1.word }
    var endings = [Bool](repeating: false, count: 0x400)
    for word in uses.keys {
      let last = word.lastBytes
      endings[Abbreviations.ending(last.0, last.1)] = true
      endings[Abbreviations.ending(Abbreviations.raised(last.0), last.1)] = true
      endings[Abbreviations.ending(last.0, Abbreviations.raised(last.1))] = true
    }
    self.endings = endings
  }

  /// Whether a word with these last bytes, in either case, may be an abbreviation; for most words
  /// the answer is no.
  @inline(__always)
  func mayEnd(in first: UInt8, _ last: UInt8) -> Bool {
    endings[Abbreviations.ending(first, last)]
  }

  /// The five low bits of two bytes: ASCII letters lose their case.
  @inline(__always)
  private static func ending(_ first: UInt8, _ last: UInt8) -> Int {
    Int(first & 0x1F) << 5 | Int(last & 0x1F)
  }

  /// The last byte of a capital beside that of the small letter, one less: đ and Đ, ư and Ư.
  private static func raised(_ byte: UInt8) -> UInt8 { byte >= 0x80 ? byte - 1 : byte }

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
