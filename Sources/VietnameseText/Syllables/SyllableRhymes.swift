/// Which onsets go with which rhymes: the spelling of all syllables that Vietnamese can have.
///
/// Onset × rhyme × tone gives close to 18,000 syllables, of which fewer than half are in any
/// dictionary. A rhyme that ends in c, ch, p or t takes the tones sắc and nặng alone, all others any.
///
/// - Source: hieuthi's list of all Vietnamese syllables, taken apart.
enum SyllableRhymes {
  private static let back = " b c ch d đ g gi h kh l m n ng nh p ph r s t th tr v x"
  private static let front = " b ch d đ gh h k kh l m n ngh nh p ph qu r s t th tr v x"

  /// The onsets of a group, one blank between, the empty onset first; then its rhymes.
  static let groups: [(onsets: String, rhymes: String)] = [
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

  /// Whether a rhyme ends in c, ch, p or t.
  static func isStop(_ rhyme: some StringProtocol) -> Bool {
    rhyme.hasSuffix("ch") || rhyme.last.map("cpt".contains) ?? false
  }
}
