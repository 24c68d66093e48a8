import Testing
import VietnameseText

struct KeystrokesPropertyTests {
  /// Syllables as the vectors spell them: composed from parts that the tests know of themselves.
  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
    "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]
  private static let vowels = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu",
    "ây", "eo", "êu", "ia", "iê", "iu", "iêu", "oa", "oă", "oai", "oay", "oao", "oe", "oeo", "oi",
    "oo", "ôi", "ơi", "ua", "uâ", "uây", "uê", "ui", "uô", "uôi", "uơ", "uy", "uya", "uyê", "uyu",
    "ưa", "ưi", "ươ", "ươi", "ươu", "ưu", "ya", "yê", "yêu", "yu",
  ]
  private static let codas = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
  private static let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  private struct Spelling {
    let letters: [Character]
    let tone: Int
    let word: String
  }

  /// Every listed syllable that keys can type.
  private static let syllables: [Spelling] = onsets.flatMap { onset in
    vowels.flatMap { vowel in codas.flatMap { spellings(onset: onset, vowel: vowel, coda: $0) } }
  }

  /// Keys make bươ, never buơ; and giạ, never gịa.
  private static func spellings(onset: String, vowel: String, coda: String) -> [Spelling] {
    if vowel == "uơ", !["", "h", "kh", "th"].contains(onset) { return [] }
    let letters = Array(onset + vowel + coda)
    guard let sac = listed(letters, tone: 4) else { return [] }
    return tones.indices.compactMap { tone in
      let word = tone == 4 ? sac : listed(letters, tone: tone)
      return word.flatMap { $0 == "gịa" ? nil : Spelling(letters: letters, tone: tone, word: $0) }
    }
  }

  /// The word with the tone in its traditional place, or nil if no place makes it a syllable.
  private static func listed(_ letters: [Character], tone: Int) -> String? {
    for place in letters.indices where "aăâeêioôơuưy".contains(letters[place]) {
      var word = letters.map(String.init)
      word[place] += tones[tone]
      let text = Composition.compose(word.joined())
      if Syllable.isListed(text) { return TonePlacement.rewrite(text) }
    }
    return nil
  }

  private struct Layout {
    let method: TypingMethod
    let marks: [Character: (base: String, key: String)]
    let tones: [String]
  }

  private static let layouts = [
    Layout(
      method: .telex,
      marks: [
        "ă": ("a", "w"), "â": ("a", "a"), "ê": ("e", "e"), "ô": ("o", "o"), "ơ": ("o", "w"),
        "ư": ("u", "w"), "đ": ("d", "d"),
      ],
      tones: ["", "f", "r", "x", "s", "j"]),
    Layout(
      method: .vni,
      marks: [
        "ă": ("a", "8"), "â": ("a", "6"), "ê": ("e", "6"), "ô": ("o", "6"), "ơ": ("o", "7"),
        "ư": ("u", "7"), "đ": ("d", "9"),
      ],
      tones: ["", "2", "3", "4", "1", "5"]),
  ]

  /// The keys of each letter; in Telex the second o of a literal oo is undone by a third.
  private static func keys(of letters: [Character], _ layout: Layout) -> [String] {
    letters.indices.map { place in
      let letter = layout.marks[letters[place]].map { $0.base + $0.key } ?? String(letters[place])
      let isSecondO = place > 0 && letters[place] == "o" && letters[place - 1] == "o"
      return isSecondO && layout.method == .telex ? "oo" : letter
    }
  }

  @Test(arguments: [0, 1])
  func `gives every syllable back, with the tone at the end or right after the vowels`(layout: Int)
  {
    let layout = Self.layouts[layout]
    #expect(Self.syllables.count > 17_000)
    for syllable in Self.syllables {
      let keys = Self.keys(of: syllable.letters, layout)
      let key = layout.tones[syllable.tone]
      let end = (syllable.letters.lastIndex { "aăâeêioôơuưy".contains($0) } ?? 0) + 1
      let early = keys[..<end].joined() + key + keys[end...].joined()
      #expect(Keystrokes.read(keys.joined() + key, as: layout.method) == syllable.word)
      #expect(Keystrokes.read(early, as: layout.method) == syllable.word)
    }
  }

  @Test(arguments: [0, 1])
  func `gives every syllable back when marks and đ come last`(layout: Int) {
    let layout = Self.layouts[layout]
    for syllable in Self.syllables where syllable.tone % 4 == 0 {
      guard !String(syllable.letters).contains("oo") else { continue }
      let marks = Self.lateKeys(of: syllable.letters, layout)
      guard !marks.isEmpty else { continue }
      let bare = syllable.letters.map { layout.marks[$0]?.base ?? String($0) }.joined()
      let key = layout.tones[syllable.tone]
      #expect(Keystrokes.read(bare + key + marks, as: layout.method) == syllable.word)
      #expect(Keystrokes.read(bare + marks + key, as: layout.method) == syllable.word)
    }
  }

  /// One key for both letters of ươ; uơ at the end where it is no ươ needs its key in its place.
  private static func lateKeys(of letters: [Character], _ layout: Layout) -> String {
    var keys = letters.map { layout.marks[$0]?.key ?? "" }
    for place in letters.indices.dropFirst() where letters[place] == "ơ" {
      if letters[place - 1] == "ư" { keys[place - 1] = "" }
    }
    return keys.joined()
  }

  @Test func `takes any bytes, and changes no blank or sign`() {
    var random = RandomText(seed: 30)
    for _ in 0..<5_000 {
      let bytes = random.bytes(count: 12)
      for method in TypingMethod.allCases {
        let typed = Keystrokes.read(bytes, as: method)
        #expect(typed.filter { $0 < 0x30 } == bytes.filter { $0 < 0x30 })
      }
    }
  }
}
