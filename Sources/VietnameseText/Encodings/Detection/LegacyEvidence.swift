/// What a text becomes when its bytes are read in a legacy encoding, in numbers.
struct LegacyEvidence: Equatable {
  /// Words with a high byte that change and become syllables.
  private(set) var syllables = 0
  /// Of these, how many are of three letters or more and looked like no word of any language.
  private(set) var strange = 0
  /// Words that become syllables when a lost ư is put back.
  private(set) var mended = 0
  /// Words with a high byte that become no syllable.
  private(set) var others = 0
  /// Words that change and were syllables as they stood.
  private(set) var syllablesBefore = 0
  /// Words of ASCII letters, and how many of them are syllables.
  private(set) var plainWords = 0
  private(set) var plainSyllables = 0
  /// High characters that the encoding does not have.
  private(set) var unmapped = 0
  /// Different words among those that become syllables.
  private(set) var distinct: Set<[UInt8]> = []

  private let mendsHorns: Bool

  /// Counts the words of a text.
  ///
  /// - Parameter mendsHorns: whether the text may have lost the letter ư of TCVN3.
  /// - Complexity: linear, with an allocation for each word that has a high byte.
  init(_ text: SuspectText, _ table: ByteTable, mendsHorns: Bool = false) {
    self.mendsHorns = mendsHorns
    var index = 0
    while index < text.bytes.count {
      let start = index
      var isPlain = true
      while index < text.bytes.count, table.isWordByte(text.bytes[index]) {
        isPlain = isPlain && text.bytes[index].isASCIILetter
        index += 1
      }
      if index == start {
        countBetweenWords(text.bytes[index], table)
        index += 1
      } else if isPlain {
        countPlain(text.bytes[start..<index])
      } else {
        count(text, start..<index, table)
      }
    }
  }

  /// Words with a high byte.
  var highWords: Int { syllables + others }

  private mutating func countBetweenWords(_ byte: UInt8, _ table: ByteTable) {
    if byte > 0x7F, !LegacyEvidence.isPunctuation(byte) { unmapped += 1 }
  }

  private mutating func countPlain(_ word: ArraySlice<UInt8>) {
    if word.count < 2 || !word.contains(where: { $0 > 0x60 }) { return }
    plainWords += 1
    if Syllable.isListed(Array(word)) { plainSyllables += 1 }
  }

  private mutating func count(_ text: SuspectText, _ range: Range<Int>, _ table: ByteTable) {
    var word: [UInt8] = []
    table.decode(text.bytes[range], into: &word)
    let before = text.reading(of: range)
    let isSyllable = Syllable.isListed(word) && !LegacyEvidence.mixesCases(word)
    if range.count == 1, isSyllable { return }
    if word == before {
      if !isSyllable { others += 1 }
      return
    }
    if Syllable.isListed(before) { syllablesBefore += 1 }
    if isSyllable {
      syllables += 1
      distinct.insert(word)
      if LegacyEvidence.isStrange(text.scalars[range]) { strange += 1 }
    } else if mendsHorns, LostHorn.restore(word) != word {
      mended += 1
    } else if !LegacyEvidence.isAbbreviation(word) {
      others += 1
    }
  }

  /// Quotation marks, dashes, an ellipsis, a bullet, the fixed space and guillemets: they go with
  /// the text of any encoding that has no letters at their bytes.
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x82, 0x84, 0x85, 0x8B, 0x91...0x97, 0x9B, 0xA0, 0xAB, 0xBB: true
    default: false
    }
  }

  /// Whether a capital follows a small letter: nobody writes `lỂ`. Letters with tones say nothing
  /// about capitals in TCVN3, so only small letters that have a capital of their own count.
  private static func mixesCases(_ word: [UInt8]) -> Bool {
    var hadSmall = false
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      guard let shape = LetterShape(scalar.value) else { continue }
      if shape.isCapital, hadSmall { return true }
      hadSmall = hadSmall || !shape.isCapital && !shape.isToned
    }
    return false
  }

  /// Capitals without tones, as in `HĐND`.
  private static func isAbbreviation(_ word: [UInt8]) -> Bool {
    String(decoding: word, as: UTF8.self).unicodeScalars.allSatisfy {
      LetterShape($0.value).map { $0.isCapital && !$0.isToned } ?? false
    }
  }

  /// A symbol between letters, or a capital behind a small letter.
  private static func isStrange(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count > 2 else { return false }
    var wasSmall = false
    for scalar in word {
      let isSmall = scalar.properties.isLowercase
      if !scalar.properties.isAlphabetic || wasSmall && !isSmall { return true }
      wasSmall = isSmall
    }
    return false
  }
}

extension ByteTable {
  /// Whether a byte is a letter of this encoding, ASCII letters included.
  @inline(__always)
  func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIILetter || isMapped[Int(byte)] }
}
