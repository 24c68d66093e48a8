extension LetterRun {
  /// The letter that the tone belongs on, or nil if the letters are not built like a syllable.
  ///
  /// - Source: “Quy tắc đặt dấu thanh của chữ Quốc ngữ”.
  func tonePlace(style: TonePlacement.Style) -> Int? {
    let start = onsetLength
    let end = count - codaLength(from: start)
    guard start < end, end - start <= 3, (start..<end).allSatisfy(isVowel) else { return nil }
    if end - start == 1 { return start }
    if let marked = (start..<end).last(where: hasVowelMark) { return marked }
    if end < count { return end - 1 }
    if end - start == 3 { return start + 1 }
    return style == .new && isGlide(at: start) ? start + 1 : start
  }

  /// “gịa”, of “giặt gịa”, is g and ịa: not the same syllable as “giạ”.
  var isToneException: Bool {
    tone == .nang && tonePosition == 1 && key(0..<count) == LetterRun.key("gia")
  }

  /// The letters before the vowels; `gi` and `qu` count when a vowel follows.
  private var onsetLength: Int {
    if count > 3, letters[0] == 0x6E, letters[1] == 0x67, letters[2] == 0x68 { return 3 }
    if count > 2, isDigraph { return 2 }
    return isVowel(at: 0) ? 0 : 1
  }

  private var isDigraph: Bool {
    let second = letters[1]
    switch letters[0] {
    case 0x67: return second == 0x68 || second == 0x69 && isVowel(at: 2)
    case 0x6E: return second == 0x67 || second == 0x68
    case 0x63, 0x6B, 0x70: return second == 0x68
    case 0x74: return second == 0x68 || second == 0x72
    case 0x71: return second == 0x75
    default: return false
    }
  }

  /// The letters after the vowels: ch, ng, nh, or one of c m n p t.
  private func codaLength(from start: Int) -> Int {
    guard count - start > 1 else { return 0 }
    let last = letters[count - 1]
    let before = letters[count - 2]
    if last == 0x68, before == 0x63 || before == 0x6E { return 2 }
    if last == 0x67, before == 0x6E { return 2 }
    return [0x63, 0x6D, 0x6E, 0x70, 0x74].contains(last) ? 1 : 0
  }

  private func isVowel(at position: Int) -> Bool {
    VietnameseLetter.isVowel(letters[position])
  }

  /// ă â ê ô ơ ư: a vowel that is not ASCII.
  private func hasVowelMark(at position: Int) -> Bool { letters[position] > 0x7F }

  /// Whether oa, oe or uy starts here: the first vowel is a glide, the second the nucleus.
  private func isGlide(at position: Int) -> Bool {
    switch (letters[position], letters[position + 1]) {
    case (0x6F, 0x61), (0x6F, 0x65), (0x75, 0x79): true
    default: false
    }
  }
}
