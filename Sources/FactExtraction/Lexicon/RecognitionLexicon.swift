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

  private var verbs: [PhraseTable<Bool>] = []

  /// The recognitions of a table with the columns type, phrases, verbs, self.
  init(_ table: ReferenceTable, _ abbreviations: Abbreviations) {
    var phrases: [(phrase: String, value: Recognition)] = []
    var ruralStandard: Recognition?
    for row in table.rows().rows where row.count >= 4 {
      guard let type = AchievementType(rawValue: row[0]) else { continue }
      let recognition = Recognition(
        type: type,
        verbs: PhraseTable(words: row[2].alternatives, mark: .recognitionVerbs),
        isVerb: row[3] == "self")
      verbs.append(recognition.verbs)
      if type == .newRuralArea { ruralStandard = recognition }
      phrases += row[1].alternatives.map { ($0, recognition) }
    }
    self.phrases = PhraseTable(phrases, mark: .recognitions, abbreviations: abbreviations)
    self.ruralStandard = ruralStandard
  }

  /// Adds the words of recognitions and their verbs to a vocabulary.
  func add(to vocabulary: inout Vocabulary) {
    vocabulary.add(phrases)
    for verbs in verbs { vocabulary.add(verbs) }
  }
}
