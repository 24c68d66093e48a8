/// Which onsets go with which rhymes: the spelling of all syllables that Vietnamese can have.
///
/// Onset × rhyme × tone gives close to 18,000 syllables, of which fewer than half are in any
/// dictionary. A rhyme that ends in c, ch, p or t takes the tones sắc and nặng alone, all others any.
struct RhymeTable: Sendable {
  /// The table; built at first use.
  static let standard = RhymeTable()

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
    "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let back = " b c ch d đ g gi h kh l m n ng nh p ph r s t th tr v x"
  private static let front = " b ch d đ gh h k kh l m n ngh nh p ph qu r s t th tr v x"

  /// The onsets of a group, one blank between, the empty onset first; then its rhymes.
  private static let groups: [(onsets: String, rhymes: String)] = [
    (
      back + " qu",
      """
      a ac ach ai am an ang anh ao ap at au ay o oa oac oach oai oam oan oang oanh oao oap oat oay \
      oc oe oem oen oeo oet oi om on ong ooc oong op ot oăc oăm oăn oăng oăt âc âm ân âng âp ât âu \
      ây ô ôc ôi ôm ôn ông ôp ôt ăc ăm ăn ăng ăp ăt ơ ơi ơm ơn ơp ơt ư ưa ưc ưi ưm ưn ưng ưt ưu \
      ươc ươi ươm ươn ương ươp ươt ươu
      """
    ),
    (
      back,
      """
      u ua uc ui um un ung up ut uy uya uych uyn uynh uyp uyt uyu uyên uyêt uân uâng uât uây uê \
      uêch uênh uôc uôi uôm uôn uông uôp uôt uơ
      """
    ),
    (front + " gi", "e ec em en eng eo ep et y ê êch êm ên ênh êp êt êu"),
    (front + " g", "i ich im in inh ip it"),
    (front, "ia iu iêc iêm iên iêng iêp iêt iêu"),
    ("gi", "êc êng"),
    ("qu", "ya ych yn ynh yp yt yu"),
    (" qu", "yên yêt"),
    ("", "yêm yêng yêu"),
  ]

  private let onsetBits: [UInt64: UInt32]
  private let onsetsOfRhyme: [UInt64: UInt32]

  private init() {
    var bits: [UInt64: UInt32] = [:]
    for (number, onset) in RhymeTable.onsets.enumerated() {
      bits[LetterRun.key(onset)] = 1 << UInt32(number)
    }
    var rhymes: [UInt64: UInt32] = [:]
    for group in RhymeTable.groups {
      let names = group.onsets.split(separator: " ", omittingEmptySubsequences: false)
      let mask = names.reduce(0) { $0 | (bits[LetterRun.key($1)] ?? 0) }
      for rhyme in group.rhymes.split(separator: " ") { rhymes[LetterRun.key(rhyme)] = mask }
    }
    onsetBits = bits
    onsetsOfRhyme = rhymes
  }

  /// Whether the letters and tone of a word make a syllable, wherever the tone is written.
  func lists(_ run: LetterRun) -> Bool {
    guard RhymeTable.allows(run.tone, in: run) else { return false }
    for length in 0...min(3, run.count - 1) where run.count - length <= 4 {
      if let onset = onsetBits[run.key(0..<length)],
        let onsets = onsetsOfRhyme[run.key(length..<run.count)], onsets & onset != 0
      {
        return true
      }
    }
    return false
  }

  private static func allows(_ tone: Tone, in run: LetterRun) -> Bool {
    guard tone != .sac, tone != .nang else { return true }
    let last = run.letters[run.count - 1]
    let isCh = last == 0x68 && run.count > 1 && run.letters[run.count - 2] == 0x63
    return !(isCh || last == 0x63 || last == 0x70 || last == 0x74)
  }
}
