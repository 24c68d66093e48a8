@testable import VietnameseText

/// Writes text in a legacy encoding, by the tables that the decoder reads it with.
struct LegacyEncoder {
  private let encoding: LegacyEncoding
  private var bytesOfScalar: [Unicode.Scalar: [UInt8]] = [:]

  init(_ encoding: LegacyEncoding) {
    self.encoding = encoding
    if encoding == .viqr {
      addVIQR()
      return
    }
    let table = ByteTable(encoding)
    for second in UInt8.min...UInt8.max where table.isMark(second) {
      for first in UInt8.min...UInt8.max {
        add(LegacyEncoder.scalar(table.pair(first, second)), [first, second])
      }
    }
    for byte in UInt8.min...UInt8.max
    where !table.isMark(byte) && (byte < 0x80 || table.isMapped[Int(byte)]) {
      add(LegacyEncoder.scalar(table.singles[Int(byte)]), [byte])
    }
    if encoding.lacksTonedCapitals { addCapitals() }
  }

  /// The bytes of the small letters stand for the capitals too.
  private mutating func addCapitals() {
    for (scalar, bytes) in bytesOfScalar where LetterShape(scalar.value)?.isToned == true {
      let capital = Unicode.Scalar(LetterShape.capital(of: scalar.value)) ?? scalar
      bytesOfScalar[capital] = bytes
    }
  }

  /// The bytes of a text; letters that the encoding lacks trap.
  func encode(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { bytesOfScalar[$0]! }
  }

  /// Whether the encoding has all letters of a text.
  func hasLetters(of text: String) -> Bool {
    text.unicodeScalars.allSatisfy { bytesOfScalar[$0] != nil }
  }

  private mutating func add(_ scalar: Unicode.Scalar?, _ bytes: [UInt8]) {
    if let scalar { bytesOfScalar[scalar] = bytes }
  }

  private static func scalar(_ packed: PackedScalar) -> Unicode.Scalar? {
    var utf8: [UInt8] = []
    if !packed.isEmpty { utf8.append(packed) }
    return String(decoding: utf8, as: UTF8.self).unicodeScalars.first
  }

  /// VIQR with a backslash before punctuation that could be a tone.
  private mutating func addVIQR() {
    for byte in UInt8.min..<0x80 { bytesOfScalar[Unicode.Scalar(byte)] = [byte] }
    for mark in ".?'(+".utf8 { bytesOfScalar[Unicode.Scalar(mark)] = [0x5C, mark] }
    add("đ", Array("dd".utf8))
    add("Đ", Array("DD".utf8))
    for base in "aeiouyAEIOUY".utf8 {
      for vowelMark in [""] + ["^", "(", "+"] {
        for tone in [""] + ["`", "'", "?", "~", "."] { addVIQR([base] + (vowelMark + tone).utf8) }
      }
    }
  }

  private mutating func addVIQR(_ typed: [UInt8]) {
    let scalars = typed.map { Unicode.Scalar($0) }
    let composed = LegacyEncoder.compose(
      scalars.prefix(1) + scalars.dropFirst().compactMap { ByteTable.combining($0) })
    if composed.count == 1 { add(composed[0], typed) }
  }

  private static func compose(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return Array(Composition.compose(text).unicodeScalars)
  }
}

/// All syllables, a few to a line. The commas tell VIQR that a mark before them is a tone.
enum SyllableLines {
  static let small = lines(of: syllables)
  static let capitals = lines(of: syllables.map { $0.uppercased() }.filter { $0.utf8.count > 5 })

  private static func lines(of words: [String]) -> [String] {
    stride(from: 0, to: words.count, by: 40).map {
      words[$0..<min($0 + 40, words.count)].joined(separator: ", ") + ","
    }
  }

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
    "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]
  private static let vowels = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây",
    "ia", "iê", "oa", "oă", "oe", "ôi", "ơi", "ua", "uâ", "uê", "ui", "uô", "uơ", "ưa", "ươ", "ưu",
    "uya", "uyê", "yê", "ươi", "uôi", "iêu", "yêu", "oai", "oay",
  ]
  private static let codas = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
  private static let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  private static var syllables: [String] {
    var words: [String] = []
    for onset in onsets {
      for vowel in vowels {
        for coda in codas { words += toned(onset, vowel, coda) }
      }
    }
    return words
  }

  private static func toned(_ onset: String, _ vowel: String, _ coda: String) -> [String] {
    guard
      Syllable.isListed(onset + vowel + coda) || Syllable.isListed(onset + vowel + "\u{301}" + coda)
    else { return [] }
    return tones.map {
      TonePlacement.rewrite(Composition.compose(onset + vowel + $0 + coda))
    }.filter { Syllable.isListed($0) }
  }
}

/// Bytes by a seed.
struct RandomBytes {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt8 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(truncatingIfNeeded: state >> 56)
  }

  mutating func bytes(count: Int) -> [UInt8] { (0..<count).map { _ in next() } }
}
