import NewsModel

/// Finds the documents that an article cites by number.
///
/// `thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013` → 25-NQ/TW, Nghị quyết, 2013-06-03;
/// `Chỉ thị số 08, 09 và 12` → three.
struct DocumentRule: Sendable {
  /// One place that cites a document.
  struct Citation: Hashable, Sendable {
    /// The number's tokens.
    var number: Range<Int>
    /// The tokens with the word for the kind where it stands right before.
    var whole: Range<Int>
    var kind: String
    var serial: Int
    var isShort: Bool
    var date: CivilDate?
    var issuer: DocumentIssuerReader.Body?
  }

  /// The documents once each, and for each token whether it belongs to a number.
  func documents(in context: FactContext) -> (documents: [CitedDocument], tokens: Set<Int>) {
    var citations: [Citation] = []
    for sentence in context.sentences where sentence.mayHold(.figures) {
      let found = self.citations(in: context, sentence: sentence)
      guard !found.isEmpty else { continue }
      let reader = DocumentIssuerReader(context: context, sentence: sentence)
      citations += found.map { citation in
        var citation = citation
        citation.issuer = reader.body(of: citation.number)
        return citation
      }
    }
    let tokens = Set(citations.flatMap { Array($0.number) })
    return (DocumentMerge.documents(of: citations, in: context), tokens)
  }

  private func citations(in context: FactContext, sentence: FactSentence) -> [Citation] {
    var found: [Citation] = []
    var position = sentence.tokens.lowerBound
    let limit = sentence.tokens.upperBound
    while let index = context.starts.next([.figures, .documentKinds], from: position, to: limit) {
      if let number = DocumentNumber.read(context, at: index, limit: limit) {
        found.append(full(number, in: context, sentence: sentence, last: found.last))
        position = number.tokens.upperBound
      } else {
        let short = ShortDocumentNumbers.read(context, at: index, sentence: sentence)
        found += short
        position = max(index + 1, short.last?.number.upperBound ?? 0)
      }
    }
    return found
  }

  private func full(
    _ number: DocumentNumber, in context: FactContext, sentence: FactSentence, last: Citation?
  ) -> Citation {
    let floor = max(sentence.tokens.lowerBound, last?.number.upperBound ?? 0)
    let limit = sentence.tokens.upperBound
    let word = kindBefore(number.tokens.lowerBound, in: context, floor: floor)
    let kind =
      word?.kind ?? context.lexicon.documentKinds.kind(ofSuffix: number.letters)
      ?? last?.kind ?? "Văn bản"
    let start = word?.start ?? number.tokens.lowerBound
    return Citation(
      number: number.tokens, whole: start..<number.tokens.upperBound, kind: kind,
      serial: number.serial, isShort: false,
      date: DocumentDate.read(context, after: number.tokens.upperBound, limit: limit))
  }

  /// The word for the kind, at most a few tokens before the number.
  private func kindBefore(
    _ index: Int, in context: FactContext, floor: Int
  ) -> (start: Int, kind: String)? {
    for end in stride(from: index, to: max(floor, index - 4), by: -1) {
      if let match = context.lexicon.documentKinds.words.match(
        context.tokens, endingAt: end, floor: floor)
      {
        return (match.start, match.value.name)
      }
    }
    return nil
  }
}
