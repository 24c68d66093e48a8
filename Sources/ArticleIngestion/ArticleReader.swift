import NewsModel

/// Reads the bytes of a source as articles.
///
/// Bytes are decoded, parted into records, and each record is cleaned. Nothing here fails: what is
/// wrong with an input becomes a finding, and what can be read is read.
public struct ArticleReader: Sendable {
  private let cleaner = PageCleaner()

  /// A reader with the rules and tables of the program.
  public init() {}

  /// The articles in the bytes of one file.
  ///
  /// - Parameters:
  ///   - bytes: a whole file.
  ///   - path: names the file in the articles and findings.
  /// - Returns: the articles in the order of the file; findings of `.empty` or `.binary` when there
  ///   is none, `.invalidBytes` when some bytes were replaced.
  /// - Complexity: linear in the bytes.
  public func read(
    _ bytes: [UInt8], path: String
  ) -> (articles: [Article], findings: [Finding]) {
    guard let text = TextDecoding.decode(bytes) else {
      return ([], [Finding(kind: .binary, path: path)])
    }
    let page = Page(text.utf8)
    guard !page.lines.isEmpty else { return ([], [Finding(kind: .empty, path: path)]) }
    let digest = MessageDigest.sha256(bytes)
    let cleaned = cleaner.clean(page)
    let source = ArticleSource(
      path: path, sha256: digest, encoding: text.encoding, outlet: cleaned.outlet)
    return ([Article(cleaned, source: source, rawText: text.utf8)], text.findings(path: path))
  }
}

extension DecodedText {
  fileprivate func findings(path: String) -> [Finding] {
    guard let firstInvalidOffset else { return [] }
    let kind = Finding.Kind.invalidBytes(count: invalidCount, firstOffset: firstInvalidOffset)
    return [Finding(kind: kind, path: path)]
  }
}
