import NewsModel

/// Reads who issued a document: from the letters of its number, and from the words around it.
///
/// `25-NQ/TW` → Trung ương Đảng, central; `Kế hoạch số 12/KH-UBND của UBND huyện` → Ủy ban nhân dân, district;
/// `Chỉ thị số 05 của Bộ Chính trị` → Bộ Chính trị, central.
struct DocumentIssuerReader {
  typealias Body = DocumentIssuerLexicon.Body

  let context: FactContext
  let sentence: FactSentence

  /// How far from its number a body is named, a date of ten words between them.
  private static let reachAfter = 16
  private static let reachBefore = 10

  /// The issuer of a number; of two that speak of the same, the text's is the more exact.
  func body(of number: Range<Int>) -> Body? {
    let signed = self.signed(number)
    guard let named = namedAfter(number.upperBound) ?? namedBefore(number.lowerBound) else {
      return signed
    }
    guard let signed else { return named }
    guard named.sign == signed.sign else { return signed }
    return named.issuer.level == nil ? signed : named
  }

  /// The first letters of a number that stand for a body, after those for the kind: `TT-BNNPTNT`,
  /// `1234/UBND-VX`.
  private func signed(_ number: Range<Int>) -> Body? {
    let letters = number.filter { context.isWord($0) }.map { context.string($0..<$0 + 1) }
    let issuers = context.lexicon.documentIssuers
    let isKind = letters.first.map { context.lexicon.documentKinds.kind(ofSuffix: $0) != nil }
    let bodies = letters.compactMap(issuers.body(ofSign:))
    guard isKind == true, letters.count > 1 else { return bodies.first ?? joined(number) }
    return letters.dropFirst().lazy.compactMap(issuers.body(ofSign:)).first
  }

  /// `QH15` in `10/2022/QH15` may be a word and a figure.
  private func joined(_ number: Range<Int>) -> Body? {
    context.lexicon.documentIssuers.body(ofSign: context.string(number.suffix(1)))
  }

  private func namedAfter(_ start: Int) -> Body? {
    let limit = min(sentence.tokens.upperBound, start + DocumentIssuerReader.reachAfter)
    for index in start..<max(start, limit) {
      if [";", "."].contains(context.key(index)) { return nil }
      guard context.key(index) == "của" || context.key(index) == "do" else { continue }
      return named(at: index + 1)
    }
    return nil
  }

  /// `UBND xã ban hành Kế hoạch số …`
  private func namedBefore(_ end: Int) -> Body? {
    let floor = max(sentence.tokens.lowerBound, end - DocumentIssuerReader.reachBefore)
    for index in stride(from: end - 1, through: floor, by: -1) {
      if [";", ".", ","].contains(context.key(index)) { return nil }
      if context.key(index) == "ban", context.key(index + 1) == "hành" {
        return (floor..<index).lazy.compactMap { named(at: $0) }.first
      }
    }
    return nil
  }

  /// The body whose name starts at a token, with the level that follows: `UBND huyện`.
  private func named(at index: Int) -> Body? {
    let limit = sentence.tokens.upperBound
    guard
      let match = context.lexicon.documentIssuers.names.match(
        context.tokens, at: index, limit: limit)
    else { return nil }
    var body = match.value
    if body.issuer.level == nil { body.issuer.level = level(at: match.end) }
    return body
  }

  private func level(at index: Int) -> DocumentIssuer.Level? {
    let second = context.key(index + 1)
    return switch context.key(index) {
    case "tỉnh": .province
    case "huyện", "quận": .district
    case "xã", "phường": .commune
    case "thị": second == "xã" ? .district : second == "trấn" ? .commune : nil
    case "đặc": second == "khu" ? .commune : nil
    default: nil
    }
  }
}
