import NewsModel

/// One identity for a document in all articles.
///
/// A full number is its own, whatever its case, blanks and separators; to those of decrees and circulars the
/// year belongs, and where it is left out the date has it: `04/NĐ-CP ngày 9/1/2015` → `04-2015-nd-cp`. A
/// short number is written out where the text says whose it is: `Chỉ thị 05 của Bộ Chính trị` → `05-ct-tw`;
/// else it is one of its kind only: `chi-thi-05`. The bodies of every province number from one, so that
/// theirs go with the unit that the article is about: `01-nq-tu-ha-tinh`.
enum DocumentIdentity {
  /// The identity of a number as written, its issuer's unit included.
  static func of(
    _ number: String, _ citation: DocumentRule.Citation, date: CivilDate?, in context: FactContext
  ) -> String {
    var citation = citation
    if citation.issuer == nil, citation.kind == "Nghị định" {
      citation.issuer = context.lexicon.documentIssuers.body(ofSign: "CP")
    }
    let parts =
      [fullID(number, citation, date: date, in: context.lexicon)]
      + unit(of: citation.issuer?.issuer, in: context.places)
    return CitedDocument.documentID(ofNumber: parts.joined(separator: "-"))
  }

  /// The names of the unit whose body issued a document, from the province down; none for those of the
  /// whole country and where the article is about no unit.
  static func unit(of issuer: DocumentIssuer?, in places: FactPlaces) -> [String] {
    switch issuer?.level {
    case .central, .ministry: []
    case .province: places.names(downTo: .province)
    case .district: places.names(downTo: .district)
    case .commune: places.names(downTo: .commune)
    case nil: issuer == nil ? [] : places.names(downTo: .province)
    }
  }

  private static func fullID(
    _ number: String, _ citation: DocumentRule.Citation, date: CivilDate?, in lexicon: FactLexicon
  ) -> String {
    let parts = parts(of: number)
    guard parts.allSatisfy({ Int($0) != nil }) else {
      return withYear(parts, citation, date: date)
    }
    guard let letters = lexicon.documentKinds.suffix(ofKind: citation.kind),
      let sign = citation.issuer?.sign, !sign.isEmpty
    else { return citation.kind + "-" + withYear(parts, citation, date: nil) }
    return withYear(parts + self.parts(of: letters + "/" + sign), citation, date: date)
  }

  private static func parts(of number: String) -> [String] {
    CitedDocument.documentID(ofNumber: number).split(separator: "-").map(String.init)
  }

  /// The figures of a serial number in two digits at least, and after it the year where it belongs.
  private static func withYear(
    _ parts: [String], _ citation: DocumentRule.Citation, date: CivilDate?
  ) -> String {
    var parts = parts
    if let serial = parts.first.flatMap({ Int($0) }) { parts[0] = padded(serial) }
    let hasYear = parts.count > 1 && (Int(parts[1]).map { (1945...2099) ~= $0 } ?? false)
    if !hasYear, numberedByYear.contains(citation.kind), let date {
      parts.insert(String(date.year), at: 1)
    }
    return parts.joined(separator: "-")
  }

  private static func padded(_ serial: Int) -> String { (serial < 10 ? "0" : "") + String(serial) }

  /// The kinds whose numbers have a year in full.
  private static let numberedByYear: Set<String> = ["Nghị định", "Thông tư"]
}
