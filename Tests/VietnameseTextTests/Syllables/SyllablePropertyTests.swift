import Testing
import VietnameseText

struct SyllablePropertyTests {
  static let all = Syllable.all()

  @Test func `has as many syllables as the list that it was made of, and gịa`() {
    let all = SyllablePropertyTests.all
    #expect(all.count == 17_925)
    #expect(Set(all).count == all.count)
    #expect(Set(all.map(\.rhyme)).count == 171)
    #expect(Set(all.map(\.onset)).count == 28)
    #expect(Set(all.map { [$0.onset, $0.rhyme] }).count == 3_899)
  }

  @Test(arguments: TonePlacement.Style.allCases)
  func `reads every syllable that it writes`(style: TonePlacement.Style) {
    for syllable in SyllablePropertyTests.all {
      for capitalization in Syllable.Capitalization.allCases {
        let word = syllable.spelling(style: style, capitalization: capitalization)
        if Syllable(word) != syllable { Issue.record("\(word) is read otherwise") }
      }
    }
  }

  @Test func `goes from style to style for every syllable`() {
    for syllable in SyllablePropertyTests.all {
      let traditional = Array(syllable.spelling().utf8)
      let new = Array(syllable.spelling(style: .new).utf8)
      let agrees =
        TonePlacement.rewrite(new) == traditional
        && TonePlacement.rewrite(traditional) == traditional
        && TonePlacement.rewrite(traditional, style: .new) == new
      if !agrees { Issue.record("\(syllable) changes") }
    }
  }

  @Test func `writes only what is composed, and folds to letters without marks`() {
    for syllable in SyllablePropertyTests.all {
      let word = Array(syllable.spelling().utf8)
      let isFolded = syllable.folded.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
      if !isFolded || !Composition.isComposed(word) { Issue.record("\(syllable)") }
    }
  }

  /// The tone on a letter where neither style has it: put back, unless that makes another word.
  @Test func `puts back a tone from any other vowel`() {
    for syllable in SyllablePropertyTests.all where syllable.tone != .ngang {
      let plain = Array((syllable.onset + syllable.rhyme).unicodeScalars)
      for place in plain.indices where "aăâeêioôơuưy".unicodeScalars.contains(plain[place]) {
        var word = plain
        word.insert(syllable.tone.mark, at: place + 1)
        let text = String(String.UnicodeScalarView(word))
        let moved = TonePlacement.rewrite(text)
        let isMoved = Array(moved.utf8) == Array(syllable.spelling().utf8)
        if !isMoved, syllable.folded != "gia" { Issue.record("\(text) → \(moved)") }
      }
    }
  }
}
