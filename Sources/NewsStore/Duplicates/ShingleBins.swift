/// Hashes the shingles of a text, runs of four syllables, and keeps the least hash of each bin.
struct ShingleBins {
  private let bits: Int
  /// With fewer shingles all values are of the whole text.
  private let shortest: Int
  private var least: [UInt64]
  private var count = 0
  /// The hashes of the last three syllables, the latest last.
  private var recent: (UInt64, UInt64, UInt64) = (0, 0, 0)
  /// Of all syllables in order, as long as it may be needed.
  private var whole: UInt64 = 0
  private var syllableCount = 0

  /// - Parameters:
  ///   - bits: there are 2 to the power of it bins.
  ///   - shortest: with fewer shingles all values are of the whole text.
  init(bits: Int, shortest: Int) {
    (self.bits, self.shortest) = (bits, shortest)
    least = Array(repeating: .max, count: 1 << bits)
  }

  /// Goes on over folded text. Digits count as syllables: reports of one form differ in them.
  mutating func add(_ folded: Span<UInt8>) {
    var hash = ShingleBins.offsetBasis
    var isInSyllable = false
    var index = 0
    while index < folded.count {
      let byte = folded[index]
      let width = ShingleBins.separatorWidth(byte)
      if width == 0 {
        hash = (hash ^ UInt64(byte)) &* ShingleBins.prime
        isInSyllable = true
      } else if isInSyllable {
        take(hash)
        hash = ShingleBins.offsetBasis
        isInSyllable = false
      }
      index += max(1, width)
    }
    if isInSyllable { take(hash) }
  }

  /// The lowest 8 bits of what the bins keep; nothing for a text without syllables.
  var values: [UInt8] {
    guard syllableCount > 0 else { return [] }
    guard count >= shortest else {
      return least.indices.map { UInt8(truncatingIfNeeded: mixed(whole &+ UInt64($0))) }
    }
    return least.indices.map { UInt8(truncatingIfNeeded: value(of: $0)) }
  }

  private mutating func take(_ syllable: UInt64) {
    let (first, second, third) = recent
    recent = (second, third, syllable)
    if count < shortest { whole = mixed(whole ^ syllable) }
    syllableCount += 1
    guard syllableCount > 3 else { return }
    let shingle = mixed(
      ((first &* 0x9E37_79B9_7F4A_7C15 &+ second) &* 0x9E37_79B9_7F4A_7C15 &+ third)
        &* 0x9E37_79B9_7F4A_7C15 &+ syllable)
    let bin = Int(shingle >> UInt64(64 - bits))
    least[bin] = min(least[bin], shingle)
    count += 1
  }

  /// What a bin keeps; for an empty one, what the first of the others keeps that its number leads to.
  private func value(of bin: Int) -> UInt64 {
    var place = bin
    var step: UInt64 = 0
    while least[place] == .max {
      step += 1
      place = Int(mixed(UInt64(bin) << 32 | step) >> UInt64(64 - bits))
    }
    return least[place]
  }

  /// - Source: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
  private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  /// How many bytes long the character is that a byte begins, if it separates syllables; 0 for letters
  /// and digits. Beyond ASCII those are the signs of Latin 1 and of U+2000 to U+2FFF: quotation marks,
  /// dashes, bullets.
  @inline(__always)
  private static func separatorWidth(_ byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: 0
    case 0xC2: 2
    case 0xE2: 3
    case 0x80...: 0
    default: 1
    }
  }

  /// - Source: the finalizer of SplitMix64: Steele, Lea, Flood, “Fast splittable pseudorandom number
  ///   generators” (2014)
  @inline(__always)
  private func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
