import Foundation

// The fuzzer compiles the module's sources together with this file.
#if canImport(VietnameseText)
  import VietnameseText
#endif

/// What must hold for any bytes. One list, used by the tests, by `make properties` and by the fuzzer.
struct TextProperties {
  private let bytes: [UInt8]
  private let composed: [UInt8]
  private let folded: [UInt8]
  private let exact: [UInt8]

  /// The first property that the bytes break, or nil.
  static func violation(_ bytes: [UInt8]) -> String? {
    TextProperties(bytes).violation
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    composed = Composition.compose(bytes)
    folded = Folding.fold(bytes)
    exact = Folding.exact(bytes)
  }

  private var violation: String? {
    composition ?? equivalence ?? folding ?? map(.folded) ?? map(.exact) ?? tones ?? order
  }

  private func broken(_ property: String, unless holds: Bool) -> String? {
    holds ? nil : "\(property): \(bytes.map { String($0, radix: 16) }.joined(separator: " "))"
  }

  // MARK: Composition

  private var composition: String? {
    broken("composing again changes nothing", unless: Composition.compose(composed) == composed)
      ?? broken("the composed is composed", unless: Composition.isComposed(composed))
      ?? broken(
        "composed is what composing leaves alone",
        unless: Composition.isComposed(bytes) == (composed == bytes))
  }

  /// The standard library's normal forms, whose tables and code are not ours.
  private var equivalence: String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let apart = text.decomposedStringWithCanonicalMapping
    let decomposed = Array(apart.utf8)
    // From what is apart: it does not compose an open Hangul syllable with a final.
    let reference = Array(apart.precomposedStringWithCanonicalMapping.utf8)
    return broken(
      "NFC is NFC of NFD", unless: Composition.compose(decomposed) == composed)
      ?? broken(
        "NFC is the standard library's",
        unless: composed == reference || TextProperties.isExempt(decomposed))
      ?? broken("all forms fold alike", unless: Folding.fold(decomposed) == folded)
      ?? broken("all forms have one exact key", unless: Folding.exact(decomposed) == exact)
      ?? broken(
        "all forms sort alike", unless: CollationKey(decomposed) == CollationKey(bytes))
  }

  /// Whether the standard library composes otherwise: a circumflex or breve after a tone mark is
  /// put right here alone; U+11A7, which is no final, is taken for one there; scalars of the upper
  /// planes are taken for others; and its tables end with Unicode 15.
  private static func isExempt(_ decomposed: [UInt8]) -> Bool {
    var isAfterTone = false
    for scalar in String(decoding: decomposed, as: UTF8.self).unicodeScalars {
      if scalar.value > 0xFFFF { return true }
      if scalar.properties.age.map({ $0.major > 15 }) == true { return true }
      switch scalar.value {
      case 0x11A7: return true
      case 0x300, 0x301, 0x303, 0x309: isAfterTone = true
      case 0x302, 0x306: if isAfterTone { return true }
      default: if scalar.properties.canonicalCombiningClass == .notReordered { isAfterTone = false }
      }
    }
    return false
  }

  // MARK: Folding

  private var folding: String? {
    broken("folding again changes nothing", unless: Folding.fold(folded) == folded)
      ?? broken("an exact key is its own", unless: Folding.exact(exact) == exact)
      ?? broken("the exact key folds alike", unless: Folding.fold(exact) == folded)
      ?? broken("keys are composed", unless: Composition.isComposed(folded))
      ?? broken("exact keys are composed", unless: Composition.isComposed(exact))
      ?? broken("the composed folds alike", unless: Folding.fold(composed) == folded)
  }

  private func map(_ style: SearchKey.Style) -> String? {
    let key = SearchKey(bytes, style: style)
    var last = 0..<0
    for index in key.bytes.indices {
      let range = key.sourceRange(of: index..<index + 1)
      let follows = range == last || range.lowerBound >= last.upperBound || style == .exact
      guard range.lowerBound >= last.lowerBound, follows, !range.isEmpty,
        range.upperBound <= bytes.count, key.keyRange(of: range).contains(index)
      else { return broken("the \(style) map leads forwards and back at \(index)", unless: false) }
      last = range
    }
    let whole = key.sourceRange(of: key.bytes.indices)
    return broken("the \(style) key is what is mapped", unless: key.bytes == wanted(style))
      ?? broken(
        "the \(style) map covers the text to its end",
        unless: key.bytes.isEmpty || whole.upperBound == bytes.count)
  }

  private func wanted(_ style: SearchKey.Style) -> [UInt8] { style == .folded ? folded : exact }

  // MARK: Words and order

  private var tones: String? {
    for style in TonePlacement.Style.allCases {
      let placed = TonePlacement.rewrite(bytes, style: style)
      if TonePlacement.rewrite(placed, style: style) != placed {
        return broken("tones stay where they are put in \(style) style", unless: false)
      }
    }
    return nil
  }

  private var order: String? {
    broken(
      "tokens follow one another",
      unless: areInOrder(Tokenizer.tokens(of: bytes).map(\.range)))
      ?? broken("sentences follow one another", unless: areInOrder(Sentences.ranges(in: bytes)))
      ?? broken(
        "a text sorts with itself composed", unless: CollationKey(bytes) == CollationKey(composed))
      ?? broken(
        "lower case is its own lower case",
        unless: LetterCase.lowercased(LetterCase.lowercased(bytes)) == LetterCase.lowercased(bytes))
  }

  private func areInOrder(_ ranges: [Range<Int>]) -> Bool {
    var last = 0
    for range in ranges {
      guard range.lowerBound >= last, !range.isEmpty else { return false }
      last = range.upperBound
    }
    return last <= bytes.count
  }
}
