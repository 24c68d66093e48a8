import VietnameseText

/// A document of the Party or the state that an article cites by number.
public struct CitedDocument: Hashable, Sendable {
  /// The number as written: `25-NQ/TW`.
  public var number: String
  /// The same for every way of writing it: `25-nq-tw`, `04-2015-nd-cp`; where an article gives a short
  /// number only, with its kind: `chi-thi-05`.
  public var documentID: String
  /// The kind as written: `Nghị quyết`.
  public var kind: String
  /// Its date, where the text gives it.
  public var date: CivilDate?
  /// Who issued it, as far as its number or the text says so.
  public var issuer: DocumentIssuer?
  /// The first place in the text that cites it.
  public var evidence: Evidence
  /// Every place that does, in order, the first included.
  public var ranges: [Range<Int>]

  /// A cited document from its parts.
  ///
  /// - Parameter documentID: nil for the one that follows from the number alone.
  public init(
    number: String, documentID: String? = nil, kind: String, date: CivilDate? = nil,
    issuer: DocumentIssuer? = nil, evidence: Evidence, ranges: [Range<Int>]
  ) {
    self.number = number
    self.documentID = documentID ?? CitedDocument.documentID(ofNumber: number)
    self.issuer = issuer
    self.kind = kind
    self.date = date
    self.evidence = evidence
    self.ranges = ranges
  }
}

extension CitedDocument {
  /// The identity of a full number, whatever its case, blanks and separators: `25-NQ/TW`, `25 - nq/tw` and
  /// `25/NQ-TW` → `25-nq-tw`. An identity is its own.
  public static func documentID(ofNumber number: String) -> String {
    let parts = number.split { !$0.isLetter && !$0.isNumber && $0 != "&" }
    // TƯ is the Central Committee, TU a province's.
    return parts.map { $0 == "TƯ" ? "tw" : Folding.fold(String($0)) }.joined(separator: "-")
  }
}
