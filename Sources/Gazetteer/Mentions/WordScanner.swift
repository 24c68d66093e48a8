/// Reads the words of a stretch of UTF-8 one by one, with what stands between them.
struct WordScanner {
  private let letters = Letter.Table()
  private let common: CommonNameWords?
  private let end: Int
  private var index: Int
  private var isFirst = true

  /// A scanner of the bytes of a range, whose first word begins a line.
  ///
  /// - Parameter common: words that need not be read letter by letter.
  init(_ range: Range<Int>, common: CommonNameWords? = .standard) {
    self.common = common
    end = range.upperBound
    index = range.lowerBound
  }

  /// The next word of a text, which must be the same in all calls, or nil after the last.
  @inline(__always)
  mutating func next(in bytes: Span<UInt8>) -> Word? {
    var gap: Word.Gap = isFirst ? .line : []
    while index < end {
      if bytes[index] == 0x20 {
        gap.insert(.space)
        index += 1
        continue
      }
      let (scalar, next) = Letter.scalar(bytes, at: index)
      let letter = letters.letter(of: scalar)
      if letter.isSome {
        isFirst = false
        return commonWord(in: bytes, after: gap) ?? word(in: bytes, from: letter, next, after: gap)
      }
      gap.insert(Word.Gap(scalar))
      index = next
    }
    return nil
  }

  /// The word that begins at `index`, if it is one of the commonest.
  @inline(__always)
  private mutating func commonWord(in bytes: Span<UInt8>, after gap: Word.Gap) -> Word? {
    guard let word = common?.word(in: bytes, at: index, after: gap), word.end <= end else {
      return nil
    }
    index = Int(word.end)
    return word
  }

  /// The word that begins at `index` with a letter.
  @inline(__always)
  private mutating func word(
    in bytes: Span<UInt8>, from first: Letter, _ second: Int, after gap: Word.Gap
  ) -> Word {
    var key = NameKey()
    key.append(first)
    var common = first
    var wordEnd = second
    var next = second
    while next < end {
      let (scalar, following) = Letter.scalar(bytes, at: next)
      let letter = letters.letter(of: scalar)
      if letter.isSome {
        key.append(letter)
        common.formIntersection(letter)
        wordEnd = following
      } else if WordScanner.isApostrophe(scalar), isLetter(bytes, at: following) {
        key.endWord()
      } else {
        break
      }
      next = following
    }
    let word = Word(
      start: Int32(index), end: Int32(wordEnd), key: key, gap: gap,
      shape: Word.Shape(first: first, common: common, count: key.letterCount))
    index = wordEnd
    return word
  }

  /// Whether a mark may stand within a word: R'Lấp, R’lấp.
  private static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2018
  }

  private func isLetter(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index < end && letters.letter(of: Letter.scalar(bytes, at: index).scalar).isSome
  }
}

extension Word.Shape {
  /// What a word looks like by its first letter, by what all have in common and by their number.
  @inline(__always)
  fileprivate init(first: Letter, common: Letter, count: UInt32) {
    self = first.isUppercase ? .capitalized : []
    if common.isDigit {
      insert(.number)
    } else if count > 1, common.isUnlikeSmall {
      insert(.allCapitals)
    }
  }
}

extension Word.Gap {
  /// The mark that a scalar is.
  @inline(__always)
  fileprivate init(_ scalar: UInt32) {
    switch scalar {
    case 0x20, 0x09, 0xA0: self = .space
    case 0x0A, 0x0D: self = .line
    case 0x2C: self = .comma
    case 0x2D, 0x2010...0x2015, 0x2212: self = .dash
    case 0x28, 0x5B: self = .open
    case 0x29, 0x5D: self = .close
    case 0x2E: self = .stop
    case 0x3A: self = .colon
    case 0x22, 0x27, 0x2018...0x201F, 0xAB, 0xBB: self = .quote
    case 0x2F: self = .slash
    case 0x3B: self = [.comma, .other]
    default: self = .other
    }
  }
}
