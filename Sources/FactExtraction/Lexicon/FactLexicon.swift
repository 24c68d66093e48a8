import ReferenceTables

/// The word lists that the rules work with, read once from the reference tables.
///
/// A class, so that the rules of an article share it by one reference.
final class FactLexicon: Sendable {
  let cues: FactCues
  let measures: MeasureLexicon
  let documentKinds: DocumentKindLexicon
  let documentIssuers: DocumentIssuerLexicon
  let indicators: IndicatorLexicon
  let models: ModelLexicon
  let recognitions: RecognitionLexicon
  /// The words at the ends of all their phrases.
  let vocabulary: Vocabulary
  /// Brings figures to base units.
  let baseUnits: BaseUnits
  /// Cuts texts into words, with the marks of the vocabulary.
  let lexer: FactLexer

  /// The lists of the tables that are compiled in, or of those with rows of one's own.
  init(_ tables: FactTables = FactTables()) {
    let abbreviations = Abbreviations(tables[.abbreviations])
    cues = FactCues(tables[.cues], abbreviations)
    measures = MeasureLexicon(tables[.measures], abbreviations)
    documentKinds = DocumentKindLexicon(tables[.documentKinds])
    documentIssuers = DocumentIssuerLexicon(tables[.documentIssuers], abbreviations)
    indicators = IndicatorLexicon(tables[.indicators], abbreviations)
    models = ModelLexicon(tables[.models], abbreviations)
    recognitions = RecognitionLexicon(tables[.recognitions], abbreviations)
    var vocabulary = Vocabulary()
    cues.add(to: &vocabulary)
    measures.add(to: &vocabulary)
    vocabulary.add(documentKinds.words)
    vocabulary.add(documentIssuers.names)
    indicators.add(to: &vocabulary)
    vocabulary.add(models.names)
    recognitions.add(to: &vocabulary)
    NumberWords.add(to: &vocabulary)
    Calendar.add(to: &vocabulary)
    QuotationPairing.add(to: &vocabulary)
    self.vocabulary = vocabulary
    baseUnits = BaseUnits(measures, vocabulary)
    lexer = FactLexer(vocabulary, common: CommonTokens(vocabulary))
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
