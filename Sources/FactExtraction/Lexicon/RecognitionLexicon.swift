import NewsModel
import ReferenceTables

/// How texts name the recognitions that units and organizations reach.
struct RecognitionLexicon: Sendable {
  /// A recognition as a phrase names it.
  struct Recognition: Sendable {
    var type: AchievementType
    /// Verbs one of which must stand before the phrase.
    var verbs: PhraseTable<Bool>
    /// Whether the phrase is a verb of its own.
    var isVerb: Bool
  }

  /// The phrases that name recognitions.
  let phrases: PhraseTable<Recognition>
  /// The standard of new rural areas, which texts also name by the number of its criteria.
  let ruralStandard: Recognition?

  /// The recognitions of a table with the columns type, phrases, verbs, self.
  init(_ table: ReferenceTable, _ abbreviations: Abbreviations) {
    var phrases: [(phrase: String, value: Recognition)] = []
    var ruralStandard: Recognition?
    for row in table.rows().rows where row.count >= 4 {
      guard let type = AchievementType(rawValue: row[0]) else { continue }
      let recognition = Recognition(
        type: type, verbs: PhraseTable(words: row[2].alternatives), isVerb: row[3] == "self")
      if type == .newRuralArea { ruralStandard = recognition }
      phrases += row[1].alternatives.map { ($0, recognition) }
    }
    self.phrases = PhraseTable(phrases, abbreviations: abbreviations)
    self.ruralStandard = ruralStandard
  }
}
