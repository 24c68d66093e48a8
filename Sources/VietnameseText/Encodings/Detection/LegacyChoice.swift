/// Chooses the legacy encoding that makes Vietnamese of a text, or none.
///
/// Frequencies of characters do not tell: Spanish and German gain more from being read as TCVN3
/// than Vietnamese does. So words decide. Nearly all words with a high byte have to become
/// syllables, few of them may be syllables as they stand, and no other encoding may do as well.
struct LegacyChoice: Sendable {
  private let tables: [(encoding: LegacyEncoding, table: ByteTable)]

  /// The encodings that are told apart by the text alone.
  ///
  /// VPS and VISCII have the same letters at other bytes and cannot be parted on a short text, and
  /// the rest are too rare to be worth a mistake.
  static let standard = LegacyChoice([
    .tcvn3, .tcvn5712, .tcvn5712Full, .viscii, .vniWindows, .windows1258,
  ])

  init(_ encodings: [LegacyEncoding]) {
    tables = encodings.map { ($0, ByteTable($0)) }
  }

  /// An encoding with what speaks for it.
  struct Winner {
    var encoding: LegacyEncoding
    var table: ByteTable
    var evidence: LegacyEvidence
  }

  /// The encoding whose reading is accepted, or nil.
  func winner(for text: SuspectText) -> Winner? {
    guard !text.hasForeignCharacter else { return nil }
    let readings = tables.map { encoding, table in
      let mendsHorns = encoding == .tcvn3 && text.mayLackHorns
      let evidence = LegacyEvidence(text, table, mendsHorns: mendsHorns)
      return Winner(encoding: encoding, table: table, evidence: evidence)
    }
    // The first of equals: TCVN 5712 agrees with TCVN3 where that has letters.
    guard let best = readings.max(by: { $0.score < $1.score }),
      let winner = readings.first(where: { $0.score == best.score }), winner.isAcceptable
    else { return nil }
    let rivals = readings.filter { !$0.encoding.isTCVN || !winner.encoding.isTCVN }
      .filter { $0.encoding != winner.encoding }
    guard rivals.allSatisfy({ $0.score * 5 <= winner.score * 4 }) else { return nil }
    return winner.encoding == .viscii && isVPS(text, ratherThan: winner) ? nil : winner
  }

  /// Whether VPS, which is never chosen, fits a text about as well as VISCII.
  private func isVPS(_ text: SuspectText, ratherThan viscii: Winner) -> Bool {
    let table = ByteTable(.vps)
    let vps = Winner(encoding: .vps, table: table, evidence: LegacyEvidence(text, table))
    return vps.score * 5 > viscii.score * 4
  }
}

extension LegacyEncoding {
  /// Whether it is TCVN3 or one of the standards that agree with it on small letters.
  fileprivate var isTCVN: Bool { self == .tcvn3 || self == .tcvn5712 || self == .tcvn5712Full }
}

extension LegacyChoice.Winner {
  /// How much more the reading gains than it breaks.
  fileprivate var score: Int {
    evidence.syllables - evidence.syllablesBefore - 3 * evidence.others - 5 * evidence.unmapped
  }

  fileprivate var isAcceptable: Bool {
    hasEnough && evidence.mended <= evidence.syllables + 1
      && evidence.others * 8 <= evidence.highWords
      && evidence.syllablesBefore * 2 <= evidence.syllables + 1
      && evidence.unmapped * 400 <= evidence.highWords
      && isMostlySyllables
  }

  /// Two thirds of all words, those in ASCII included: the rest are names and foreign words.
  private var isMostlySyllables: Bool {
    let words = evidence.highWords + evidence.mended + evidence.plainWords
    return 3 * (evidence.syllables + evidence.mended + evidence.plainSyllables) >= 2 * words
  }

  /// A few words that no language has, or more words, all different.
  private var hasEnough: Bool { evidence.strange > 0 || evidence.distinct.count > 2 }
}
