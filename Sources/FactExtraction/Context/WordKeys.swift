import VietnameseText

/// Makes keys of words. Texts say the same words again and again, so the last word with the same
/// digest is remembered.
struct WordKeys {
  private static let size = 512
  private var written: [WordKey] = []
  private var keys: [WordKey] = []

  /// The key of a word: `Hoà` → the one of `hòa`; `m²` is `m2`.
  mutating func key(of text: [UInt8], _ range: Range<Int>) -> WordKey {
    let word = WordKey(text.span, range)
    if written.isEmpty {
      written = Array(repeating: .none, count: WordKeys.size)
      keys = written
    }
    let slot = Int(truncatingIfNeeded: word.hash >> 20) & (WordKeys.size - 1)
    if written[slot] != word {
      written[slot] = word
      keys[slot] = WordKeys.made(of: Array(text[range]))
    }
    return keys[slot]
  }

  private static func exact(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) { return LetterCase.lowercased(bytes) }
    return Array(Folding.exact(String(decoding: bytes, as: UTF8.self)).utf8)
  }

  private static func made(of bytes: [UInt8]) -> WordKey {
    let key = WordKey(exact(bytes))
    return key == "m²" ? "m2" : key == "m³" ? "m3" : key
  }
}
