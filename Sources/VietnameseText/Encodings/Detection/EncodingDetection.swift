extension TextEncoding {
  /// The encoding that bytes are in.
  ///
  /// UTF-8 is known by its form, UTF-16 and UTF-32 by their byte order marks or zeros. Other bytes
  /// are read in each legacy encoding of Vietnamese, and one is accepted only if nearly all words
  /// with a high byte become syllables; otherwise they are ``windows1252``, with evidence `none`.
  /// Text in another language is never taken for Vietnamese.
  ///
  /// - Parameters:
  ///   - bytes: a file, or its beginning.
  ///   - fontName: the font that the text is set in, if that is known: `.VnTimeH`, `VNI-Times`.
  /// - Complexity: linear for UTF-8, at some bytes a cycle; of other bytes 64 KiB are looked at.
  public static func detect(_ bytes: [UInt8], fontName: String? = nil) -> EncodingDecision {
    if let marked = byteOrderMark(bytes) {
      return EncodingDecision(encoding: marked, evidence: .byteOrderMark, confidence: 1)
    }
    let invalid = UTF8Validity.firstInvalidOffset(in: bytes.span)
    if let fontName, let encoding = LegacyEncoding(fontName: fontName) {
      return EncodingDecision(
        encoding: .legacy(encoding), evidence: .font, confidence: 0.95)
    }
    if let zeros = ZeroPattern.encoding(of: bytes.prefix(sampleSize)) {
      return EncodingDecision(encoding: zeros, evidence: .zeros, confidence: 0.9)
    }
    guard let invalid else {
      return EncodingDecision(encoding: .utf8, evidence: .wellFormed, confidence: 1)
    }
    return detectLegacy(bytes, firstInvalid: invalid)
  }

  /// How many bytes of a text that is no UTF-8 are looked at.
  static let sampleSize = 1 << 16

  private static func byteOrderMark(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  private static func detectLegacy(_ bytes: [UInt8], firstInvalid: Int) -> EncodingDecision {
    let sample = sample(of: bytes, around: firstInvalid)
    let damage = UTF8Damage(sample)
    if damage.isDamagedUTF8 {
      return EncodingDecision(
        encoding: .utf8, evidence: .mostlyWellFormed(firstInvalidOffset: firstInvalid),
        confidence: damage.share)
    }
    guard let winner = LegacyChoice.standard.winner(for: SuspectText(bytes: sample)) else {
      return EncodingDecision(encoding: .windows1252, evidence: .none, confidence: 0)
    }
    let evidence = winner.evidence
    return EncodingDecision(
      encoding: .legacy(winner.encoding),
      evidence: .syllables(evidence.syllables, of: evidence.highWords),
      confidence: Double(evidence.syllables) / Double(evidence.highWords + 1))
  }

  /// The lines from the first byte that is no UTF-8, as far as the sample goes.
  private static func sample(of bytes: [UInt8], around offset: Int) -> ArraySlice<UInt8> {
    if bytes.count <= sampleSize { return bytes[...] }
    let start = bytes[..<offset].suffix(1 << 12).lastIndex(of: 0x0A).map { $0 + 1 } ?? offset
    let end = min(bytes.count, start + sampleSize)
    return bytes[start..<(bytes[start..<end].lastIndex(of: 0x0A) ?? end)]
  }
}

/// How much of what is beyond ASCII is well-formed UTF-8.
private struct UTF8Damage {
  private var sequences = 0
  private var strays = 0

  init(_ bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes)
    var index = 0
    while index < bytes.count {
      let scalar = DecodedScalar(bytes, at: index)
      index += scalar.length
      if scalar.value == DecodedScalar.invalid {
        strays += 1
      } else if scalar.length > 1 {
        sequences += 1
      }
    }
  }

  /// Sequences of bytes that happen to be UTF-8 are rare in other encodings.
  var isDamagedUTF8: Bool { sequences > 0 && sequences >= 4 * strays }

  var share: Double { Double(sequences) / Double(max(1, sequences + strays)) }
}
