import NewsModel

/// Brings the citations of one document together: a short number goes with the full one of its
/// kind, and a date given once holds for all.
///
/// `Nghị quyết số 25-NQ/TW ngày 03/6/2013 … Nghị quyết 25` → one of two places; `Chỉ thị 05 … Chỉ thị số
/// 05-CT/TW` → one.
enum DocumentMerge {
  /// The documents in the order of their first citation.
  static func documents(
    of citations: [DocumentRule.Citation], in context: FactContext
  ) -> [CitedDocument] {
    let fullByShort = fullNumbers(citations, in: context)
    var order: [String] = []
    var documents: [String: CitedDocument] = [:]
    // The first citation of each, with what later ones know better.
    var known: [String: DocumentRule.Citation] = [:]
    for citation in citations {
      var number = written(citation, in: context)
      if citation.isShort, let full = fullByShort[shortKey(citation)] { number = full }
      let key =
        citation.isShort && number == written(citation, in: context)
        ? shortKey(citation) : CitedDocument.documentID(ofNumber: number)
      guard documents[key] == nil else {
        documents[key]?.ranges.append(context.bytes(citation.number))
        if documents[key]?.date == nil { documents[key]?.date = citation.date }
        if known[key]?.issuer?.issuer.level == nil, let issuer = citation.issuer {
          known[key]?.issuer = issuer
        }
        continue
      }
      order.append(key)
      known[key] = citation
      documents[key] = CitedDocument(
        number: number, kind: citation.kind, date: citation.date,
        evidence: context.evidence(
          citation.whole, rule: citation.isShort ? "document.short" : "document.number",
          confidence: citation.isShort ? 0.85 : 0.98),
        ranges: [context.bytes(citation.number)])
    }
    return order.compactMap { key in
      guard var document = documents[key], let citation = known[key] else { return nil }
      document.documentID = DocumentIdentity.of(
        document.number, citation, date: document.date, in: context)
      document.issuer = citation.issuer?.issuer
      let unit = DocumentIdentity.unit(of: document.issuer, in: context.places)
      document.issuer?.place = unit.last
      return document
    }
  }

  private static func fullNumbers(
    _ citations: [DocumentRule.Citation], in context: FactContext
  ) -> [String: String] {
    var full: [String: String] = [:]
    for citation in citations where !citation.isShort && full[shortKey(citation)] == nil {
      full[shortKey(citation)] = written(citation, in: context)
    }
    return full
  }

  private static func shortKey(_ citation: DocumentRule.Citation) -> String {
    citation.kind + " " + String(citation.serial)
  }

  /// The number without the blanks that some texts put around its dashes, all of them hyphens.
  private static func written(_ citation: DocumentRule.Citation, in context: FactContext) -> String
  {
    citation.number.map { index in
      context.key(index) == "-" ? "-" : context.string(index..<index + 1)
    }.joined()
  }
}
