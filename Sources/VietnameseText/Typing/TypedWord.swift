/// A word as it stands after some of its keys.
///
/// A word that can still become a syllable takes marks and tones; once it cannot, keys type
/// themselves to its end.
struct TypedWord {
  /// The letters so far.
  var letters: [TypedLetter] = []
  /// The tone that the keys so far have given it.
  private(set) var tone = Tone.ngang
  /// The state after each letter; none after those that close the word.
  private var states: [UInt16] = []
  private let method: TypingMethod
  let table = LetterTable.standard
  private let shapes = TypedShapes.standard

  /// More keys than this make no word of Vietnamese.
  static let maximumLength = 16

  /// An empty word.
  init(method: TypingMethod) {
    self.method = method
    letters.reserveCapacity(TypedWord.maximumLength)
    states.reserveCapacity(TypedWord.maximumLength)
  }

  /// Forgets the word, to begin another.
  mutating func reset() {
    letters.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    tone = .ngang
  }

  /// Whether it can still become a syllable.
  var isOpen: Bool { states.count == letters.count }

  /// Takes one more key.
  mutating func type(_ key: UInt8) {
    let isTaken =
      switch method.meaning(of: key) {
      case .letter: false
      case .tone(let tone): takeTone(tone)
      case .mark(let marks): takeMark(marks, key: key)
      case .bar: takeBar()
      }
    if !isTaken { append(TypedLetter(key: key, letters: table)) }
  }

  /// Where the vowels of the syllable are; where they would begin while there are none.
  var vowels: Range<Int> {
    var start = 0
    while start < states.count, !letters[start].isVowel { start += 1 }
    if start == 1, start < states.count, isGlide(after: letters[0]) { start = 2 }
    var end = start
    while end < states.count, letters[end].isVowel { end += 1 }
    return start..<end
  }

  /// Whether the second letter is part of the onset: u of qu, i of gi before a vowel.
  private func isGlide(after first: TypedLetter) -> Bool {
    typealias Numbers = TypedLetter.Numbers
    switch (first.number, letters[1].number) {
    case (Numbers.q, Numbers.u): return true
    case (Numbers.g, Numbers.i): return states.count > 2 && letters[2].isVowel
    default: return false
    }
  }

  /// The position of the letter that the tone is written on, or nil for none.
  var tonePosition: Int? {
    guard tone != .ngang else { return nil }
    let vowels = vowels
    if let marked = vowels.last(where: { letters[$0].hasVowelMark }) { return marked }
    if vowels.upperBound < states.count { return vowels.upperBound - 1 }
    return vowels.count == 3 ? vowels.lowerBound + 1 : vowels.lowerBound
  }
}

extension TypedWord {
  /// Puts another letter in place of one if the word can still become a syllable with it.
  mutating func replace(at position: Int, by number: UInt8) -> Bool {
    let old = letters[position]
    letters[position].become(number)
    if settle(from: position) { return true }
    letters[position] = old
    _ = settle(from: position)
    return false
  }

  /// Takes a mark away.
  mutating func unmark(at position: Int) {
    letters[position].unmark()
    _ = settle(from: position)
  }

  /// Finds the states from a letter on; false, with the states before the letter that closes the
  /// word, if there is one.
  mutating func settle(from position: Int) -> Bool {
    states.removeLast(max(0, states.count - position))
    var state = states.last ?? TypedShapes.start
    while states.count < letters.count {
      state = shapes.next(state, letters[states.count])
      if state == TypedShapes.dead { return false }
      states.append(state)
    }
    return true
  }

  /// Adds a letter; `uơ` becomes `ươ` before any, `ưo` before a consonant.
  private mutating func append(_ letter: TypedLetter) {
    let isOpen = isOpen
    letters.append(letter)
    guard isOpen else { return }
    if let pair = lackingHorn(before: letter) {
      let number = letters[pair].isU ? TypedLetter.Numbers.hornedU : TypedLetter.Numbers.hornedO
      if replace(at: pair, by: number) { return }
    }
    _ = settle(from: letters.count - 1)
  }

  /// Which of the u and o before the last letter lacks the horn that the other has.
  private func lackingHorn(before next: TypedLetter) -> Int? {
    let first = letters.count - 3
    guard first >= 0, letters[first].isU, letters[first + 1].isO, first >= vowels.lowerBound else {
      return nil
    }
    switch (letters[first].number, letters[first + 1].number) {
    case (TypedLetter.Numbers.u, TypedLetter.Numbers.hornedO): return first
    case (TypedLetter.Numbers.hornedU, TypedLetter.Numbers.o):
      return next.isVowel ? nil : first + 1
    default: return nil
    }
  }
}

extension TypedWord {
  /// Gives the word a tone; the tone that it has already is taken away, and the key types itself.
  private mutating func takeTone(_ new: Tone) -> Bool {
    guard isOpen, new != .ngang || tone != .ngang else { return false }
    let vowels = vowels
    guard !vowels.isEmpty else { return false }
    if endsInStop(after: vowels), new != .ngang, !new.goesWithStop { return false }
    let isRepeated = new == tone
    tone = isRepeated ? .ngang : new
    return !isRepeated
  }

  /// Whether the syllable ends in c, ch, p or t.
  private func endsInStop(after vowels: Range<Int>) -> Bool {
    guard vowels.upperBound < letters.count else { return false }
    switch letters[vowels.upperBound].number {
    case TypedLetter.Numbers.c, TypedLetter.Numbers.p, TypedLetter.Numbers.t: return true
    default: return false
    }
  }

  /// Makes đ of the d at the word's beginning, or of the last one of an abbreviation; undoes it.
  private mutating func takeBar() -> Bool {
    guard let last = letters.indices.last else { return false }
    let position = isOpen ? 0 : last
    guard isOpen || !letters.contains(where: \.isVowel), letters[position].isD else { return false }
    let isRepeated = letters[position].isBarred
    letters[position].become(isRepeated ? TypedLetter.Numbers.d : TypedLetter.Numbers.barredD)
    if isOpen { _ = settle(from: 0) }
    return !isRepeated
  }
}
