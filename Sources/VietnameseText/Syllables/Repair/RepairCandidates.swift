/// The syllables that a word becomes by one repair.
struct RepairCandidates {
  private let word: LooseLetters
  private let numbers: [UInt8]
  /// The tone of the word; none where two are written.
  private let tones: [Tone]

  init(of word: LooseLetters) {
    self.word = word
    numbers = word.numbers
    tones = word.tones.isEmpty ? [.ngang] : word.tones.count == 1 ? word.tones : []
  }

  /// All syllables that one repair of a kind gives, unsorted; some may come twice.
  func syllables(of kind: SyllableRepair.Kind) -> [Syllable] {
    switch kind {
    case .tonePlacement: syllables(numbers, tones)
    case .markOrder, .missingBlank: []
    case .horn: withHorns
    case .tone: withOtherTone
    case .extraMark: withoutMark
    case .onset: withOnsetRespelled
    case .marks: tones.isEmpty ? [] : Syllable.readings(of: word)
    case .firstLetter: withLetter(at: 0..<1)
    case .lastLetter: withLetter(at: numbers.count..<numbers.count + 1)
    case .innerLetter: withLetter(at: 1..<numbers.count)
    case .extraLetter: withoutLetter
    case .swappedLetters: withLettersSwapped
    }
  }

  /// Two syllables that the word is when it is cut in two.
  var pairs: [[Syllable]] {
    word.halves.flatMap { halves in
      RepairCandidates(of: halves.first).syllables(of: .tonePlacement).flatMap { first in
        RepairCandidates(of: halves.second).syllables(of: .tonePlacement).map { [first, $0] }
      }
    }
  }

  private func syllables(_ numbers: [UInt8], _ tones: [Tone]) -> [Syllable] {
    tones.compactMap { Syllable(numbers: numbers, tone: $0) }
  }

  /// The first pair of u or ư and o or ơ becomes ươ where one of the two has its horn.
  private var withHorns: [Syllable] {
    let horned: [[UInt8]] = [Letters.halfHorned, Letters.hornedHalf]
    let start = numbers.indices.dropLast().first { horned.contains(Array(numbers[$0...$0 + 1])) }
    guard let start else { return [] }
    var repaired = numbers
    repaired.replaceSubrange(start...start + 1, with: Letters.bothHorned)
    return syllables(repaired, tones)
  }

  /// One of two tones, or one that goes with the last consonant.
  private var withOtherTone: [Syllable] {
    if tones.isEmpty { return syllables(numbers, word.tones) }
    return syllables(numbers, tones).isEmpty ? syllables(numbers, [.sac, .nang]) : []
  }

  private var withoutMark: [Syllable] {
    numbers.indices.flatMap { place in
      var plain = numbers
      plain[place] = LetterCode.unmarked(plain[place])
      return plain == numbers ? [] : syllables(plain, tones)
    }
  }

  private var withOnsetRespelled: [Syllable] {
    Letters.onsets.flatMap { wrong, right in
      numbers.starts(with: wrong) ? syllables(right + numbers.dropFirst(wrong.count), tones) : []
    }
  }

  private func withLetter(at places: Range<Int>) -> [Syllable] {
    places.flatMap { place in
      (UInt8(1)...Letters.last).flatMap { letter in
        syllables(numbers[..<place] + [letter] + numbers[place...], tones)
      }
    }
  }

  private var withoutLetter: [Syllable] {
    numbers.indices.flatMap { place in
      syllables(Array(numbers[..<place] + numbers[(place + 1)...]), tones)
    }
  }

  private var withLettersSwapped: [Syllable] {
    numbers.indices.dropLast().flatMap { place in
      var swapped = numbers
      swapped.swapAt(place, place + 1)
      return syllables(swapped, tones)
    }
  }
}

/// Letters by their places in the alphabet.
private enum Letters {
  static let halfHorned = numbers("uơ")
  static let hornedHalf = numbers("ưo")
  static let bothHorned = numbers("ươ")
  /// The last letter of the Vietnamese alphabet.
  static let last = numbers("y")[0]

  /// Onsets that sound like others; f, z and w as they are used in messages.
  static let onsets: [(wrong: [UInt8], right: [UInt8])] = [
    ("ngh", "ng"), ("ng", "ngh"), ("gh", "g"), ("g", "gh"), ("c", "k"), ("k", "c"), ("ku", "qu"),
    ("cu", "qu"), ("f", "ph"), ("z", "d"), ("z", "gi"), ("w", "qu"),
  ].map { (numbers($0.0), numbers($0.1)) }

  private static func numbers(_ text: String) -> [UInt8] {
    LetterTable.standard.numbers(of: text) ?? []
  }
}
