/// The spellings of all syllables as an automaton: a state and a letter give the next state.
///
/// The automaton is the smallest there is, a few kilobytes: a word is looked up in as many steps
/// as it has letters, without hashing or comparing.
struct SyllableTable: Sendable {
  /// The table; built at first use. Hot loops fetch it once.
  static let standard = SyllableTable()

  /// The state from which nothing is a syllable.
  static let dead: UInt8 = 0
  /// The state before the first letter.
  static let start: UInt8 = 1
  /// The letters of “gia”, packed as in ``LetterRun``.
  static let gia: UInt64 = 10 << 12 | 12 << 6 | 1

  /// The letters that words are read by.
  let letters = LetterTable.standard
  /// 64 places a state, by letter.
  private let transitions: FixedTable<UInt8>
  private let endings: FixedTable<SyllableEnding>
  /// How “gịa” ends: in the rhyme ia, which has no other syllable with g.
  let giaEnding: SyllableEnding

  private init() {
    var builder = SyllableTableBuilder()
    builder.build()
    transitions = FixedTable(builder.transitions, filling: SyllableTable.dead)
    endings = FixedTable(builder.endings, filling: .none)
    giaEnding = SyllableEnding(
      rhyme: "ia".unicodeScalars.map { LetterTable.standard.code(of: $0.value) }, isStop: false)
  }

  /// The state after one more letter.
  @inline(__always)
  func next(_ state: UInt8, _ letter: LetterCode) -> UInt8 {
    transitions[Int(state) << 6 | Int(letter.number)]
  }

  /// How a word that leads to a state ends.
  @inline(__always)
  func ending(_ state: UInt8) -> SyllableEnding { endings[Int(state)] }
}
