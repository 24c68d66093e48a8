/// Whether a full stop belongs to the word before it, so that the sentence goes on.
///
/// The word decides first: an abbreviation, an initial, or an ordinary word, which never has a
/// stop of its own. Where an abbreviation or initial may also be the last word of a sentence, the
/// words after the stop decide.
struct FullStopRule {
  /// The word before the stop.
  private let word: Range<Int>
  private let stop: Int
  private let table: ScalarTable

  /// - Parameters:
  ///   - start: where the sentence or token starts; what is before is not looked at.
  ///   - stop: the offset of the full stop.
  init(_ text: Span<UInt8>, from start: Int, stop: Int, _ table: ScalarTable) {
    word = FullStopRule.word(in: text, from: start, before: stop, table)
    self.stop = stop
    self.table = table
  }

  /// Whether the sentence goes on after the stop, although what follows could begin another.
  func goesOn(in text: Span<UInt8>) -> Bool {
    if let use = use(in: text) { return goesOn(afterAbbreviation: use, in: text) }
    return isInitial(in: text) && goesOnAfterInitial(in: text)
  }

  /// What may follow the abbreviation before the stop, or nil where the word is none.
  func use(in text: Span<UInt8>) -> Abbreviations.Use? {
    guard let key = PackedWord(text, word, table), !isJoined(in: text) else { return nil }
    if let use = Abbreviations.standard.use(of: key) { return use }
    return joinedUse(in: text)
  }

  /// Whether the word is the end of another: TT&TT, GD-ĐT.
  private func isJoined(in text: Span<UInt8>) -> Bool {
    guard word.lowerBound > 0 else { return false }
    let sign = text[word.lowerBound - 1]
    return sign == UInt8(ascii: "&") || sign == UInt8(ascii: "-")
  }

  /// The same for two parts with a stop or slash between: `v.v`, `Th.S`, `Đ/c`.
  private func joinedUse(in text: Span<UInt8>) -> Abbreviations.Use? {
    guard word.lowerBound > 1 else { return nil }
    let joint = word.lowerBound - 1
    guard text[joint] == UInt8(ascii: ".") || text[joint] == UInt8(ascii: "/") else { return nil }
    let first = FullStopRule.word(in: text, from: 0, before: joint, table)
    return PackedWord(text, first.lowerBound..<stop, table)
      .flatMap(Abbreviations.standard.use)
  }

  private func goesOn(afterAbbreviation use: Abbreviations.Use, in text: Span<UInt8>) -> Bool {
    switch FollowingWords(text, after: stop + 1, table).kind {
    case .number: use.contains(.beforeNumber)
    case .opener: false
    case .name, .capitals, .bracket: use.contains(.beforeName)
    case .other: false
    }
  }
}

extension FullStopRule {
  /// One capital letter, A to Z or Đ: no Vietnamese word, as Ý, Á and Ô are.
  func isInitial(in text: Span<UInt8>) -> Bool {
    guard !word.isEmpty, word.count <= 3 else { return false }
    let scalar = text.scalar(at: word.lowerBound)
    let isLetter = (0x41...0x5A).contains(scalar.value) || scalar.value == 0x110
    return isLetter && scalar.length == word.count
  }

  /// `P. 5`, `Q. Bình Thạnh`, `Nguyễn V. A.`, `D. Trump` go on; `loại V. Thành phố …` does not.
  private func goesOnAfterInitial(in text: Span<UInt8>) -> Bool {
    let before = wordBefore(in: text)
    if let key = PackedWord(text, before, table), SentenceWords.labels.contains(key) {
      return false
    }
    let following = FollowingWords(text, after: stop + 1, table)
    switch following.kind {
    case .number: return isPlaceLetter(text[word.lowerBound])
    case .bracket: return true
    case .opener, .other: return false
    case .capitals: return following.isInitial
    case .name:
      return following.isPair || !following.isSyllable || isInsideName(before, in: text)
    }
  }

  /// Whether another initial or one capitalized syllable stands before: a name that is not
  /// complete, as `Moto Z` is.
  private func isInsideName(_ before: Range<Int>, in text: Span<UInt8>) -> Bool {
    if word.lowerBound > 0, text[word.lowerBound - 1] == UInt8(ascii: ".") { return true }
    guard !before.isEmpty, text.scalarClass(at: before.lowerBound, table) == .capital else {
      return false
    }
    if text[before.upperBound] == UInt8(ascii: ".") { return true }
    guard Syllable.isListed(text.bytes(before)) else { return false }
    let first = FullStopRule.word(
      in: text, from: 0, before: max(0, before.lowerBound - 1), table)
    return first.isEmpty || text.scalarClass(at: first.lowerBound, table) != .capital
  }

  /// Phường, quận, khu, huyện, xã, tổ, and F for phường and quận on old maps.
  private func isPlaceLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "P"), UInt8(ascii: "Q"), UInt8(ascii: "K"), UInt8(ascii: "H"),
      UInt8(ascii: "X"), UInt8(ascii: "T"), UInt8(ascii: "F"):
      true
    default: false
    }
  }

  /// The word before the word, with one blank or a stop and a blank between.
  private func wordBefore(in text: Span<UInt8>) -> Range<Int> {
    var end = word.lowerBound
    if end > 0, text[end - 1] == 0x20 { end -= 1 }
    if end > 0, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return FullStopRule.word(in: text, from: 0, before: end, table)
  }

  /// Longer than any word that matters here, in bytes.
  private static let longestWord = 24

  /// The letters and digits right before an offset; empty where there are none or too many.
  private static func word(
    in text: Span<UInt8>, from start: Int, before end: Int, _ table: ScalarTable
  ) -> Range<Int> {
    var first = end
    while first > start, isPartOfWord(text[first - 1]) {
      first -= 1
      if end - first > longestWord { return end..<end }
    }
    while first < end {
      let scalar = text.scalar(at: first)
      if table.scalarClass(scalar.value).isWord { break }
      first += scalar.length
    }
    return min(first, end)..<end
  }

  /// Any byte but ASCII signs and blanks: wider signs are taken off afterwards.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIILetter || byte.isDigit
  }
}
