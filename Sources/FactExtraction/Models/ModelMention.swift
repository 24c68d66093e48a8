/// One place of the text that names a model.
struct ModelMention: Hashable, Sendable {
  /// The bare name in the text's spelling.
  var name: String
  /// The kind as the word before the name says.
  var kind: String
  var sponsor: String?
  /// The tokens of the evidence: kind, name and sponsor.
  var whole: Range<Int>
  var rule: String
  var confidence: Double
}

/// One way of finding names of models in a sentence.
protocol ModelRule: Sendable {
  /// The mentions in the order of the text.
  func mentions(in sentence: FactSentence, context: FactContext) -> [ModelMention]
}
