import ReferenceTables

/// The word lists that the rules work with, read once from the reference tables.
struct FactLexicon: Sendable {
  let cues: FactCues
  let measures: MeasureLexicon
  let documentKinds: DocumentKindLexicon
  let indicators: IndicatorLexicon
  let models: ModelLexicon
  let recognitions: RecognitionLexicon

  /// The lists of the tables that are compiled in, or of tables of one's own.
  init(
    cues: ReferenceTable = .factCues, measures: ReferenceTable = .measures,
    documentKinds: ReferenceTable = .documentKinds, indicators: ReferenceTable = .indicators,
    models: ReferenceTable = .models, recognitions: ReferenceTable = .recognitions
  ) {
    self.cues = FactCues(cues)
    self.measures = MeasureLexicon(measures)
    self.documentKinds = DocumentKindLexicon(documentKinds)
    self.indicators = IndicatorLexicon(indicators)
    self.models = ModelLexicon(models)
    self.recognitions = RecognitionLexicon(recognitions)
  }
}

extension String {
  /// The parts between bars, without blanks around them and without empty ones.
  var alternatives: [String] {
    split(separator: "|").map { part in
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return String(part)
    }.filter { !$0.isEmpty }
  }
}
