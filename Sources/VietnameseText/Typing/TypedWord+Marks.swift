extension TypedWord {
  /// Puts a mark on a vowel; where it is already, takes it away, and the key types itself.
  mutating func takeMark(_ marks: VowelMarks, key: UInt8) -> Bool {
    guard isOpen else { return false }
    let vowels = vowels
    if marks.contains(.horn), let first = vowels.first(where: { isUO(at: $0, in: vowels) }) {
      return letters[first + 1].hasHorn ? undoHorns(from: first) : putHorns(from: first)
    }
    if vowels.contains(where: { put(marks, at: $0) }) { return true }
    if let marked = vowels.last(where: { marks.marked(letters[$0]) == letters[$0].number }) {
      return undo(at: marked)
    }
    return marks.contains(.shorthand) && appendShorthand(key: key)
  }

  /// Whether u and o, with whatever marks, follow each other.
  private func isUO(at first: Int, in vowels: Range<Int>) -> Bool {
    first + 1 < vowels.upperBound && letters[first].isU && letters[first + 1].isO
  }

  /// Makes ươ of u and o, but uơ where the word may end with it.
  private mutating func putHorns(from first: Int) -> Bool {
    let mayEnd = first + 2 == letters.count && mayEndInUHornedO(onset: first)
    let before = (letters[first], letters[first + 1])
    if !mayEnd || letters[first].hasHorn { letters[first].become(TypedLetter.Numbers.hornedU) }
    letters[first + 1].become(TypedLetter.Numbers.hornedO)
    if settle(from: first) { return true }
    (letters[first], letters[first + 1]) = before
    _ = settle(from: first)
    return false
  }

  private mutating func undoHorns(from first: Int) -> Bool {
    unmark(at: first)
    unmark(at: first + 1)
    return false
  }

  /// Whether an onset of so many letters is one of those that words like huơ, khuơ, thuở have.
  private func mayEndInUHornedO(onset count: Int) -> Bool {
    typealias Numbers = TypedLetter.Numbers
    guard count > 0 else { return true }
    guard letters[count - 1].number == Numbers.h else { return false }
    let first = letters[0].number
    return count == 1 || count == 2 && (first == Numbers.t || first == Numbers.k)
  }

  /// Puts one of the marks on a vowel if the word can still become a syllable with it.
  private mutating func put(_ marks: VowelMarks, at position: Int) -> Bool {
    guard let marked = marks.marked(letters[position]), letters[position].number != marked else {
      return false
    }
    return replace(at: position, by: marked) || putCircumflexAfterHorn(marked, at: position)
  }

  /// ô after ư: the horn goes, since only uô can be meant.
  private mutating func putCircumflexAfterHorn(_ marked: UInt8, at position: Int) -> Bool {
    guard marked == TypedLetter.Numbers.circumflexO, position > 0,
      letters[position - 1].number == TypedLetter.Numbers.hornedU
    else { return false }
    let before = letters[position - 1]
    unmark(at: position - 1)
    if replace(at: position, by: marked) { return true }
    letters[position - 1] = before
    _ = settle(from: position - 1)
    return false
  }

  /// Takes a mark away again; w that was ư alone becomes w.
  private mutating func undo(at position: Int) -> Bool {
    guard letters[position].isShorthand, position == letters.count - 1 else {
      unmark(at: position)
      return false
    }
    letters[position] = TypedLetter(key: letters[position].key, letters: table)
    _ = settle(from: position)
    return true
  }

  /// w where no vowel can take it, but ư can follow.
  private mutating func appendShorthand(key: UInt8) -> Bool {
    letters.append(.shorthand(key: key, letters: table))
    if settle(from: letters.count - 1) { return true }
    letters.removeLast()
    return false
  }
}
