/// The exact key of one word in two machine words, the first byte lowest: for those who compare
/// words as numbers.
///
/// It is what ``Folding/exact(_:)-(String)`` gives of the word, filled up with zeros. Nearly every
/// word of a Vietnamese text is made without a table of its own: its ASCII letters eight at a time,
/// the others one look-up each; the rest goes the long way.
package struct ShortKey: Hashable, Sendable {
  /// The first eight bytes of the key.
  package private(set) var low: UInt64
  /// The bytes from the ninth on.
  package private(set) var high: UInt64

  /// The longest key, in bytes.
  package static var capacity: Int { 16 }

  /// The key of the word that is a range of a text; nil for a longer one than there is room for.
  ///
  /// - Parameter range: whole characters, and no part of a word; it may hold other than letters.
  package init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= ShortKey.capacity else {
      self.init(folding: text.extracting(range))
      return
    }
    self.init(asWritten: text, range)
    if (low | high).bytesBeyondASCII == 0 {
      (low, high) = (low.lowercasedASCII, high.lowercasedASCII)
    } else if !lowerLetters(text, range) {
      self.init(folding: text.extracting(range))
    }
  }

  /// The bytes of a range as they are, for what has no other form; there must be room for them.
  @inline(__always)
  package init(asWritten text: Span<UInt8>, _ range: Range<Int>) {
    (low, high) = (0, 0)
    let start = range.lowerBound
    if start + ShortKey.capacity <= text.count {
      low = text.word(at: start) & ShortKey.mask(range.count)
      high = text.word(at: start + 8) & ShortKey.mask(range.count - 8)
    } else {
      for index in range { add(text[index], at: index - start) }
    }
  }

  /// The folded key of a word whose exact key is a range of a text, which takes no more room; nil where
  /// that is too long.
  @inline(__always)
  package init?(withoutMarks exact: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= ShortKey.capacity else { return nil }
    self.init(asWritten: exact, range)
    if (low | high).bytesBeyondASCII != 0, !removeMarks(exact, range) {
      let key = Folding.fold(exact.extracting(range))
      guard key.count <= ShortKey.capacity else { return nil }
      self.init(asWritten: key.span, 0..<key.count)
    }
  }

  /// Writes each letter without its marks; false if something is no Latin letter.
  @inline(__always)
  private mutating func removeMarks(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let table = ScalarTable.standard
    (low, high) = (0, 0)
    var (index, place) = (range.lowerBound, 0)
    while index < range.upperBound {
      let lead = text[index]
      var (letter, length) = (lead, 1)
      if lead >= 0x80 {
        let scalar = text.wideScalar(lead, at: index)
        (letter, length) = (table.foldedLetter(scalar.value), scalar.length)
        guard letter != 0 else { return false }
      }
      add(letter, at: place)
      (index, place) = (index + length, place + 1)
    }
    return true
  }

  /// How many bytes the key has.
  @inline(__always)
  package var count: Int {
    high == 0 ? 8 - low.leadingZeroBitCount / 8 : 16 - high.leadingZeroBitCount / 8
  }

  /// The long way; nil for a key that is too long.
  private init?(folding word: Span<UInt8>) {
    let key = Folding.exact(word)
    guard key.count <= ShortKey.capacity else { return nil }
    self.init(asWritten: key.span, 0..<key.count)
  }

  /// Brings the letters to lower case; false if something is no letter of Vietnamese, or if the tone
  /// may stand in the wrong place.
  @inline(__always)
  private mutating func lowerLetters(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let others = (low.bytesBeyondASCII, high.bytesBeyondASCII)
    var otherCount = others.0.foundCount + others.1.foundCount
    var leads = (low.leadBytes, high.leadBytes)
    low = low.lowercased(besides: others.0)
    high = high.lowercased(besides: others.1)
    let letters = LetterTable.standard
    while leads.0 | leads.1 != 0 {
      var place = leads.0.bytesBeforeFirst
      if leads.0 != 0 {
        leads.0 &= leads.0 &- 1
      } else {
        place = 8 + leads.1.bytesBeforeFirst
        leads.1 &= leads.1 &- 1
      }
      let start = range.lowerBound + place
      let (code, length) = letters.letter(in: text, at: start)
      let letter = start..<start + length
      guard code.isLetter, letter.upperBound <= range.upperBound,
        !code.mayHaveStrayTone || ShortKey.isInPlace(code, letter, of: range, in: text)
      else { return false }
      otherCount -= length
      // Of two bytes after C3, capitals are 32 before the small letters, else one.
      if code.isCapital { add(text[start] == 0xC3 ? 0x20 : 1, at: place + length - 1) }
    }
    return otherCount == 0
  }

  /// Whether a tone on a vowel without a mark of its own stands where it should; false is no more
  /// than a doubt, for the reasons that ``ToneFilter`` names.
  private static func isInPlace(
    _ code: LetterCode, _ letter: Range<Int>, of word: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    let next = letter.upperBound < word.upperBound ? text[letter.upperBound] : 0
    if code.hasVowelMark { return next != 0xC6 }
    let before = letter.lowerBound > word.lowerBound ? text[letter.lowerBound - 1] | 0x20 : 0
    guard next >= 0x80 || (next | 0x20) &- 0x61 < 26 else {
      let earlier = letter.lowerBound > word.lowerBound + 1 ? text[letter.lowerBound - 2] | 0x20 : 0
      // After đ, whose bytes are C4 90 and C4 91.
      if before >= 0x80 { return earlier == 0xE4 && before | 1 == 0xB1 }
      return !isVowel(before) || before == UInt8(ascii: "u") && earlier == UInt8(ascii: "q")
        || before == UInt8(ascii: "i") && earlier == UInt8(ascii: "g")
    }
    if next >= 0x80 { return false }
    guard isVowel(next | 0x20) else { return true }
    let isLast = letter.upperBound + 1 == word.upperBound
    return isLast && before != UInt8(ascii: "q") && before != UInt8(ascii: "g")
  }

  @inline(__always)
  private static func isVowel(_ small: UInt8) -> Bool {
    // a e i o u y, by their places in the alphabet.
    let place = small &- 0x60
    return place < 26 && UInt32(0b10_0010_0000_1000_0010_0010_0010) >> UInt32(place) & 1 != 0
  }

  /// Adds a number to the byte at a place, which must have room for it.
  @inline(__always)
  private mutating func add(_ number: UInt8, at place: Int) {
    if place < 8 {
      low &+= UInt64(number) &<< UInt64(place &* 8)
    } else {
      high &+= UInt64(number) &<< UInt64((place &- 8) &* 8)
    }
  }

  /// The bits of the first bytes of a machine word.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : count <= 0 ? 0 : 1 &<< UInt64(count * 8) &- 1
  }
}

extension UInt64 {
  /// Of highest bits alone, how many there are.
  @inline(__always)
  fileprivate var foundCount: Int {
    // The product's highest byte is the sum of all bytes.
    Int(truncatingIfNeeded: ((self &>> 7) &* UInt64.each(1)) &>> 56)
  }

  /// The bytes from C0 on, where characters beyond ASCII begin.
  @inline(__always)
  fileprivate var leadBytes: UInt64 { self & self &<< 1 & UInt64.highBits }

  /// The bytes with ASCII capitals in lower case, and some bytes as they are.
  @inline(__always)
  fileprivate func lowercased(besides others: UInt64) -> UInt64 {
    let kept = (others &>> 7) &* 0xFF
    return lowercasedASCII & ~kept | self & kept
  }
}
