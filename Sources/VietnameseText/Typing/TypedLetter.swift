/// A letter of a word that is being typed; the tone is the word's.
struct TypedLetter: Equatable, Sendable {
  /// The key as it was typed.
  let key: UInt8
  /// Whether one key made it that is not its base: ư typed w.
  private(set) var isShorthand = false
  /// The letter without tone; none for a key that is no letter.
  private(set) var code: LetterCode

  /// The letter that a key types of itself.
  @inline(__always)
  init(key: UInt8, letters: borrowing LetterTable) {
    self.key = key
    code = letters.code(of: UInt32(key))
  }

  /// ư as w types it.
  static func shorthand(key: UInt8, letters: borrowing LetterTable) -> TypedLetter {
    let isCapital = key & 0x20 == 0
    var letter = TypedLetter(key: key, letters: letters)
    letter.code = letters.code(of: isCapital ? 0x1AF : 0x1B0)
    letter.isShorthand = true
    return letter
  }

  /// Its place in the alphabet, see ``LetterCode/alphabet``; 0 for none.
  @inline(__always) var number: UInt8 { code.number }
  @inline(__always) var isVowel: Bool { code.isVowel }
  @inline(__always) var hasVowelMark: Bool { code.hasVowelMark }
  @inline(__always) var isU: Bool { number == Numbers.u || number == Numbers.hornedU }
  @inline(__always) var isO: Bool { number >= Numbers.o && number <= Numbers.hornedO }
  @inline(__always) var hasHorn: Bool { number == Numbers.hornedU || number == Numbers.hornedO }
  @inline(__always) var isD: Bool { number == Numbers.d || number == Numbers.barredD }
  @inline(__always) var isBarred: Bool { number == Numbers.barredD }

  /// Puts another letter in its place; the case stays.
  @inline(__always)
  mutating func become(_ number: UInt8) {
    code = code.with(number: number)
    isShorthand = false
  }

  /// Takes its mark away.
  @inline(__always)
  mutating func unmark() { become(Numbers.base(of: number)) }

  /// The places in ``LetterCode/alphabet`` of the letters that matter to typing.
  enum Numbers {
    static let a: UInt8 = 1
    static let breveA: UInt8 = 2
    static let circumflexA: UInt8 = 3
    static let c: UInt8 = 5
    static let d: UInt8 = 6
    static let barredD: UInt8 = 7
    static let e: UInt8 = 8
    static let circumflexE: UInt8 = 9
    static let g: UInt8 = 10
    static let h: UInt8 = 11
    static let i: UInt8 = 12
    static let k: UInt8 = 13
    static let o: UInt8 = 17
    static let circumflexO: UInt8 = 18
    static let hornedO: UInt8 = 19
    static let p: UInt8 = 20
    static let q: UInt8 = 21
    static let t: UInt8 = 24
    static let u: UInt8 = 25
    static let hornedU: UInt8 = 26

    /// The letter without its mark.
    @inline(__always)
    static func base(of number: UInt8) -> UInt8 {
      switch number {
      case breveA, circumflexA: a
      case barredD: d
      case circumflexE: e
      case circumflexO, hornedO: o
      case hornedU: u
      default: number
      }
    }
  }
}

extension LetterCode {
  /// Another letter in the same case, both vowels or both not.
  @inline(__always)
  fileprivate func with(number: UInt8) -> LetterCode {
    let isMarked = number != TypedLetter.Numbers.base(of: number) && isVowel
    return LetterCode(bits: bits & 0x600 | UInt16(number) | (isMarked ? 0x800 : 0))
  }
}
