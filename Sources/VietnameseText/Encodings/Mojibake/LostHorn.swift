/// Puts back the letter ư that TCVN3 has at the byte of the soft hyphen, which software deletes.
///
/// Only for text that has lost every one. `nớc` is no syllable and was `nước`; of words that are
/// syllables without the letter too, those are mended that hardly ever are meant: `ngời`.
enum LostHorn {
  /// The text with the letter put back.
  ///
  /// - Complexity: linear.
  static func restore(_ utf8: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var previous = ""
    var start = 0
    while start < utf8.count {
      let end = endOfWord(in: utf8, from: start)
      if end == start {
        output.append(utf8[start])
        start += 1
        continue
      }
      let word = Array(utf8[start..<end])
      let isPart = utf8.isCodeSign(at: start - 1) || utf8.isCodeSign(at: end)
      output += isPart ? word : restore(word: word, after: previous)
      previous = LetterCase.lowercased(String(decoding: word, as: UTF8.self))
      start = end
    }
    return output
  }

  private static func endOfWord(in utf8: [UInt8], from start: Int) -> Int {
    var index = start
    while index < utf8.count {
      let scalar = DecodedScalar(utf8, at: index)
      guard LetterShape(scalar.value) != nil else { break }
      index += scalar.length
    }
    return index
  }

  private static func restore(word: [UInt8], after previous: String) -> [UInt8] {
    guard let place = place(in: word) else { return word }
    let lower = LetterCase.lowercased(String(decoding: word, as: UTF8.self))
    if Syllable.isListed(word) {
      guard common.contains(lower), lower != "ngời" || !beforeShining.contains(previous) else {
        return word
      }
    }
    let isCapital = word.count > 1 && word.allSatisfy { $0 < 0x61 || $0 > 0x7F } && word[0] < 0x61
    let horned = word[..<place] + Array((isCapital ? "Ư" : "ư").utf8) + word[place...]
    return Syllable.isListed(Array(horned)) ? Array(horned) : word
  }

  /// Where the letter was: before ơ, before the u of `lu`, in `nh`, or before the end of `hng`.
  private static func place(in word: [UInt8]) -> Int? {
    var index = 0
    while index < word.count {
      let scalar = DecodedScalar(word, at: index)
      if isHornedO(scalar.value) || (scalar.value == 0x75 && index == word.count - 1) {
        return index
      }
      index += scalar.length
    }
    if word == Array("nh".utf8) { return 2 }
    let hasVowel = word.contains { $0 > 0x7F || "aeiouyAEIOUY".utf8.contains($0) }
    return !hasVowel && word.count > 2 && word.suffix(2) == [0x6E, 0x67] ? word.count - 2 : nil
  }

  /// ơ Ơ with any tone.
  private static func isHornedO(_ value: UInt32) -> Bool {
    value == 0x1A0 || value == 0x1A1 || (0x1EDA...0x1EE3).contains(value)
  }

  /// Syllables that news text has ten times as often with ư as without.
  private static let common: Set<String> = [
    "ngời", "lu", "hu", "cới", "lới", "tơi", "vờn", "trợt", "lớt", "sờn",
  ]

  /// What comes before `ngời` where it is meant: sáng ngời, rạng ngời.
  private static let beforeShining: Set<String> = ["sáng", "rạng", "chói", "sang", "tuyệt"]
}

extension [UInt8] {
  /// Whether a digit, a slash or a hyphen stands at an index: the word is part of a code.
  fileprivate func isCodeSign(at index: Int) -> Bool {
    guard indices.contains(index) else { return false }
    return (0x2D...0x39).contains(self[index]) && self[index] != 0x2E
  }
}
