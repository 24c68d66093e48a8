/// What keystrokes type on a keyboard with Telex or VNI.
///
///     Keystrokes.telex("dduwowcj mowif") → “được mời”
///
/// Keys for marks and tones may come anywhere after their letter. A later tone replaces an earlier
/// one; a key pressed twice undoes what it did and types itself. Once a word can no longer become
/// a syllable, its keys type themselves, and what was typed before stays: this is what typing
/// programs do, not a test of words. ``QueryReadings`` has the caution that queries need.
///
/// - Source: UniKey with free marking and check of spelling, tone marks in traditional places.
public enum Keystrokes {
  /// What the text types in Telex: `tieengs` is tiếng.
  public static func telex(_ text: String) -> String { read(text, as: .telex) }

  /// What the text types in VNI: `tie6ng1` is tiếng.
  public static func vni(_ text: String) -> String { read(text, as: .vni) }

  /// What the text types, word by word.
  public static func read(_ text: String, as method: TypingMethod) -> String {
    String(decoding: read(Array(text.utf8), as: method), as: UTF8.self)
  }

  /// What a text in UTF-8 types; words with letters beyond ASCII, and bytes that are no UTF-8, stay.
  ///
  /// - Complexity: linear; no allocation for a word.
  public static func read(_ utf8: [UInt8], as method: TypingMethod) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count + utf8.count / 8)
    var word = TypedWord(method: method)
    var index = 0
    while index < utf8.count {
      let end = endOfWord(in: utf8, from: index, method: method)
      if end > index {
        append(utf8, index..<end, word: &word, to: &output)
        index = end
      } else {
        output.append(utf8[index])
        index += 1
      }
    }
    return output
  }

  private static func append(
    _ utf8: [UInt8], _ keys: Range<Int>, word: inout TypedWord, to output: inout [UInt8]
  ) {
    guard keys.count <= TypedWord.maximumLength, utf8[keys].allSatisfy({ $0 < 0x80 }) else {
      output.append(contentsOf: utf8[keys])
      return
    }
    word.reset()
    for index in keys { word.type(utf8[index]) }
    word.append(to: &output)
  }

  /// The end of the keys of one word; `start` itself where none begins.
  ///
  /// Digits are keys in VNI alone. A letter beyond ASCII is part of the word, and keeps it as it is.
  private static func endOfWord(in utf8: [UInt8], from start: Int, method: TypingMethod) -> Int {
    var index = start
    while index < utf8.count {
      let byte = utf8[index]
      let kind = ScalarTable.standard.scalarClass(DecodedScalar(utf8, at: index).value)
      let isKey = kind.isLetter || kind == .mark || kind == .digit && method == .vni
      guard isKey else { break }
      index += byte < 0x80 ? 1 : DecodedScalar(utf8, at: index).length
    }
    return index
  }
}
