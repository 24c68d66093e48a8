/// What a name is looked up by: two 64-bit digests of its letters.
///
/// Blanks, hyphens, apostrophes and case do not count, so `Đakrông` and `Đa Krông`, `R'Lấp` and
/// `R’lấp`, `Bà Rịa-Vũng Tàu` and `Bà Rịa - Vũng Tàu` have one key. Where a tone mark stands in its
/// syllable (`Hòa`, `Hoà`) does not count either.
struct NameKey: Hashable {
  /// Of the bases alone: the same with and without marks and tones.
  private(set) var folded: UInt64 = 0
  /// Of the letters with their marks.
  private var marked: UInt64 = 0
  /// The tones in their order, three bits each, after a one.
  private var tones: UInt64 = 1
  /// How many letters and digits there are; of texts of gigabytes, modulo 2³².
  ///
  /// As wide as this, so that a key has four whole machine words, which are copied at once.
  private(set) var letterCount: UInt32 = 0
  /// 1 right after a k.
  private var afterK: UInt32 = 0

  /// Of the letters with their marks, and of the tones in their order.
  @inline(__always)
  var exact: UInt64 {
    let mixed = (marked ^ (tones &* 0x9E37_79B9_7F4A_7C15)) &* NameKey.base
    return mixed ^ (mixed >> 32)
  }

  /// The key of nothing, to be extended.
  @inline(__always)
  init() {}

  /// The key of a whole name, UTF-8 in NFC.
  init(_ utf8: some Collection<UInt8>) {
    self.init(Array(utf8).span)
  }

  /// The key of a whole name, UTF-8 in NFC.
  init(_ utf8: Span<UInt8>) {
    let letters = Letter.Table()
    var index = 0
    while index < utf8.count {
      let (scalar, next) = Letter.scalar(utf8, at: index)
      let letter = letters.letter(of: scalar)
      if letter.isSome { append(letter) } else { endWord() }
      index = next
    }
  }

  /// Adds one letter; it must be one.
  @inline(__always)
  mutating func append(_ letter: Letter) {
    let aspiration = UInt64(afterK & UInt32(letter.ofH)) << 8
    folded = folded &* NameKey.base &+ (UInt64(letter.base) ^ aspiration)
    marked = marked &* NameKey.base &+ (UInt64(letter.marked) ^ aspiration)
    if letter.tone != 0 { tones = tones &<< 3 | UInt64(letter.tone) }
    afterK = UInt32(letter.ofK)
    letterCount &+= 1
  }

  /// Notes that something else than a letter follows: the h of Đăk Hà does not belong to the k.
  @inline(__always)
  mutating func endWord() { afterK = 0 }

  /// Adds the letters of a word, as if one by one.
  ///
  /// - Complexity: a few multiplications for a word of up to 16 letters.
  @inline(__always)
  mutating func append(_ word: NameKey) {
    let power = NameKey.power(word.letterCount)
    folded = folded &* power &+ word.folded
    marked = marked &* power &+ word.marked
    let bits = UInt64(63 - word.tones.leadingZeroBitCount)
    tones = tones &<< bits | (word.tones ^ (1 &<< bits))
    letterCount &+= word.letterCount
    afterK = 0
  }

  static func == (left: NameKey, right: NameKey) -> Bool {
    left.folded == right.folded && left.marked == right.marked && left.tones == right.tones
  }

  func hash(into hasher: inout Hasher) { hasher.combine(exact) }

  /// The base raised to the number of letters of a word, by squares as long as it is an usual one.
  @inline(__always)
  private static func power(_ count: UInt32) -> UInt64 {
    var power: UInt64 = count & 1 == 0 ? 1 : base
    let second = base &* base
    let fourth = second &* second
    let eighth = fourth &* fourth
    power &*= count & 2 == 0 ? 1 : second
    power &*= count & 4 == 0 ? 1 : fourth
    power &*= count & 8 == 0 ? 1 : eighth
    guard count > 15 else { return power }
    for _ in 0..<count >> 4 { power &*= eighth &* eighth }
    return power
  }

  /// The digests are polynomials in it, modulo 2⁶⁴, so that those of words give that of a name.
  private static var base: UInt64 { 0xD6E8_FEB8_6659_FD93 }
}
