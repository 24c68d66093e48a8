/// What a whole document says about its mojibake: decided once, applied to every line.
///
/// A line of few words proves little by itself; in a document that is TCVN3 all through it is TCVN3.
public struct MojibakeDecision: Sendable {
  /// The legacy encoding that the document's bytes were in, or nil when it shows none.
  public let encoding: LegacyEncoding?
  /// Words with a high character that the encoding makes syllables of.
  public let syllableCount: Int
  /// All words with a high character that were looked at.
  public let wordCount: Int

  private let table: ByteTable?

  /// Looks at a document in UTF-8.
  ///
  /// - Complexity: linear in the first 256 KiB of lines that are not ASCII.
  public init(_ document: [UInt8]) {
    let winner = MojibakeDecision.text(of: document).flatMap {
      LegacyChoice.standard.winner(for: $0)
    }
    guard let winner, winner.evidence.distinct.count >= MojibakeDecision.enoughWords else {
      (encoding, syllableCount, wordCount, table) = (nil, 0, 0, nil)
      return
    }
    encoding = winner.encoding
    syllableCount = winner.evidence.syllables
    wordCount = winner.evidence.highWords
    table = winner.table
  }

  /// A line with its mojibake undone.
  ///
  /// In a document with an encoding, lines go with it that break more than one word in two under no
  /// circumstances; in one without, each line has to prove itself, as in ``Mojibake/repair(_:)``.
  public func repair(_ line: [UInt8]) -> [UInt8] {
    let repaired = Mojibake.repair(line)
    guard repaired == line, let encoding, let table, let text = Mojibake.suspect(line) else {
      return repaired
    }
    let evidence = LegacyEvidence(text, table)
    let gain = evidence.syllables - evidence.syllablesBefore
    guard gain > 0, evidence.others <= gain, evidence.unmapped == 0 else { return line }
    return LegacyRewriting(encoding, table).rewrite(text)
  }

  /// How many different words a document needs.
  private static let enoughWords = 10

  /// The lines that may be bytes of a legacy encoding, as one text.
  private static func text(of document: [UInt8]) -> SuspectText? {
    var lines: [UInt8] = []
    for line in document.split(separator: 0x0A) where lines.count < 1 << 18 {
      guard line.contains(where: { $0 > 0x7F }), let text = Mojibake.suspect(Array(line)) else {
        continue
      }
      lines += text.reading(of: 0..<text.bytes.count)
      lines.append(0x0A)
    }
    return lines.isEmpty ? nil : SuspectText(utf8: lines)
  }
}
