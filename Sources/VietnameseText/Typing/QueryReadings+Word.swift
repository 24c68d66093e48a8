extension QueryReadings {
  /// A word of a query.
  public struct Word: Hashable, Sendable {
    /// Its bytes in the query, in UTF-8.
    public let range: Range<Int>
    /// The word as typed.
    public let typed: String
    /// What its keys type; nil if it is to be taken as typed.
    public let converted: String?
    /// The other spelling of a syllable in i or y: `kỹ` for `kĩ`, nil if there is none.
    ///
    /// Of the converted word where there is one. Both are in use; a match of it counts for less.
    public let variant: String?

    /// What the word is as typed.
    enum Kind: Hashable {
      case syllable, number, other
    }

    let kind: Kind

    init(
      _ source: [UInt8], _ range: Range<Int>, method: TypingMethod, isAmongKeys: Bool = false
    ) {
      let utf8 = Array(source[range])
      self.range = range
      typed = String(decoding: utf8, as: UTF8.self)
      kind = Kind(utf8)
      let mayBeKeys = kind == .other && Word.mayBeKeys(utf8, method: method, isAmongKeys)
      let keys = mayBeKeys && !Word.isJoined(source, range) ? utf8 : []
      let reading = Keystrokes.read(keys, as: method)
      let isConverted = reading != keys && Syllable.isListed(reading)
      converted = isConverted ? String(decoding: reading, as: UTF8.self) : nil
      variant = SpellingVariant.ofFinalI(in: isConverted ? reading : utf8)
    }

    /// The runs of letters, marks and digits.
    static func ranges(in utf8: [UInt8]) -> [Range<Int>] {
      var ranges: [Range<Int>] = []
      var index = 0
      while index < utf8.count {
        let start = index
        while index < utf8.count {
          let scalar = DecodedScalar(utf8, at: index)
          guard ScalarTable.standard.scalarClass(scalar.value).isWord else { break }
          index += scalar.length
        }
        if start < index { ranges.append(start..<index) } else { index += 1 }
      }
      return ranges
    }

    /// Whether a sign and no blank joins the word to another: codes, addresses and names of files.
    private static func isJoined(_ source: [UInt8], _ range: Range<Int>) -> Bool {
      let next = range.upperBound
      let last = range.lowerBound - 1
      return next + 1 < source.count && isJoint(source[next]) && isLetter(source[next + 1])
        || last > 0 && isJoint(source[last]) && isLetter(source[last - 1])
    }

    /// Letters and a number of two digits or more are a name with a number: covid19. Among words of
    /// VNI they may be keys for a mark of the letter and a tone: quyet61.
    private static func mayBeKeys(
      _ utf8: [UInt8], method: TypingMethod, _ isAmongKeys: Bool
    ) -> Bool {
      guard method == .vni else { return true }
      let letters = utf8.prefix { !isDigit($0) }
      let rest = utf8.dropFirst(letters.count)
      if rest.count < 2 || !rest.allSatisfy(isDigit) { return true }
      return isAmongKeys && rest.count == 2 && rest.count { $0 >= UInt8(ascii: "6") } == 1
    }
  }
}

extension QueryReadings.Word.Kind {
  fileprivate init(_ utf8: [UInt8]) {
    if utf8.allSatisfy(isDigit) {
      self = .number
    } else if let syllable = Syllable(utf8), Self.isLikely(syllable) {
      self = .syllable
    } else {
      self = .other
    }
  }

  /// Of the syllables in oo only the loans (boong, xoong) are likelier than keys of ô (noong).
  private static func isLikely(_ syllable: Syllable) -> Bool {
    let isLiteralO = syllable.rhyme.hasPrefix("oo")
    return !isLiteralO || syllable.frequencyRank ?? .max < rankOfRareSyllables
  }

  /// Syllables from this rank on were seen fewer than thirty times in 22 million words.
  private static let rankOfRareSyllables = 4_500
}

/// Whether a byte may join two words without a blank.
private func isJoint(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "@"),
    UInt8(ascii: "_"):
    true
  default: false
  }
}

/// Whether a byte is a letter or digit in ASCII, or part of a character beyond it.
private func isLetter(_ byte: UInt8) -> Bool {
  isDigit(byte) || byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
}

/// Whether a byte is a digit in ASCII.
private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
