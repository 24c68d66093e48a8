/// What a word can look like that may still become a syllable, as an automaton.
///
/// Vowels may still want their marks: `uo`, `uong` and `ươ` are shapes of “ương”. Any onset goes
/// with any rhyme, as typists may begin with any, but for `qu`, whose rhymes are its own. Beside
/// the onsets of Vietnamese, q without u and z may begin a word.
struct TypedShapes: Sendable {
  /// The table; built at first use.
  static let standard = TypedShapes()

  /// The state from which no syllable comes.
  static let dead: UInt16 = 0
  /// The state before the first letter.
  static let start: UInt16 = 1

  private static let columns = 64
  private static let onsets = """
    b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x z
    """

  /// 64 places a state, by ``TypedLetter/number``.
  private var transitions = [UInt16](repeating: TypedShapes.dead, count: 2 * TypedShapes.columns)

  private init() {
    let afterQu = newState()
    for group in SyllableRhymes.groups {
      let onsets = group.onsets.split(separator: " ", omittingEmptySubsequences: false)
      for rhyme in group.rhymes.split(separator: " ") {
        if onsets.contains("qu") { addShapes(of: rhyme, from: afterQu) }
        if onsets != ["qu"] { addShapes(of: rhyme, from: TypedShapes.start) }
      }
    }
    let rhymes = row(of: TypedShapes.start)
    for onset in TypedShapes.onsets.split(separator: " ") {
      switch onset {
      case "qu": transitions[slot(path(to: "q"), "u")] = afterQu
      case "gi": fill(splitGi(), with: rhymes)
      default: fill(path(to: onset), with: rhymes)
      }
    }
  }

  /// The state after one more letter.
  @inline(__always)
  func next(_ state: UInt16, _ letter: TypedLetter) -> UInt16 {
    transitions[Int(state) * TypedShapes.columns + Int(letter.number)]
  }

  private mutating func newState() -> UInt16 {
    transitions.append(contentsOf: repeatElement(TypedShapes.dead, count: TypedShapes.columns))
    return UInt16(transitions.count / TypedShapes.columns - 1)
  }

  private func row(of state: UInt16) -> [UInt16] {
    let first = Int(state) * TypedShapes.columns
    return Array(transitions[first..<first + TypedShapes.columns])
  }

  private func slot(_ state: UInt16, _ letter: Unicode.Scalar) -> Int {
    let code = LetterTable.standard.code(of: letter.value)
    return Int(state) * TypedShapes.columns + Int(code.number)
  }

  /// The state after some letters, made where there is none yet.
  private mutating func path(to letters: Substring) -> UInt16 {
    letters.unicodeScalars.reduce(TypedShapes.start) { step(from: $0, $1) }
  }

  private mutating func step(from state: UInt16, _ letter: Unicode.Scalar) -> UInt16 {
    let slot = slot(state, letter)
    if transitions[slot] == TypedShapes.dead { transitions[slot] = newState() }
    return transitions[slot]
  }

  /// Adds a rhyme, its vowels with and without each of their marks.
  private mutating func addShapes(of rhyme: Substring, from start: UInt16) {
    var states: Set<UInt16> = [start]
    for scalar in rhyme.unicodeScalars {
      let spellings = TypedShapes.spellings(of: scalar)
      var following: Set<UInt16> = []
      for state in states.sorted() {
        for spelling in spellings { following.insert(step(from: state, spelling)) }
      }
      states = following
    }
  }

  /// A vowel with its mark and without.
  private static func spellings(of letter: Unicode.Scalar) -> [Unicode.Scalar] {
    switch letter {
    case "ă", "â": [letter, "a"]
    case "ê": [letter, "e"]
    case "ô", "ơ": [letter, "o"]
    case "ư": [letter, "u"]
    default: [letter]
    }
  }

  /// A state of its own after `gi`, in which the i may also be the vowel: gì, gìn.
  private mutating func splitGi() -> UInt16 {
    let slot = slot(path(to: "g"), "i")
    let rest = row(of: transitions[slot])
    transitions[slot] = newState()
    fill(transitions[slot], with: rest)
    return transitions[slot]
  }

  /// Lets a state be followed as another is.
  private mutating func fill(_ state: UInt16, with row: [UInt16]) {
    for number in row.indices where row[number] != TypedShapes.dead {
      transitions[Int(state) * TypedShapes.columns + number] = row[number]
    }
  }
}
