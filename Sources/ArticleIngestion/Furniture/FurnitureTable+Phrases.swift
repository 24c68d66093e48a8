extension FurnitureTable {
  /// A phrase that a line begins with.
  struct Beginning {
    /// How many words it has.
    var wordCount: Int
    /// What it means.
    var use: PhraseUse
  }

  /// Everything the table says about exactly these words, or nil.
  func use(of words: ArraySlice<LineWord>) -> PhraseUse? { phrases.meaning(of: words) }

  /// Whether these words mean something as a whole line.
  func isWhole(_ words: ArraySlice<LineWord>, _ meaning: FurnitureMeaning) -> Bool {
    use(of: words)?.wholes.contains(PhraseUse.Set(meaning)) == true
  }

  /// Whether a word is one of navigation.
  func isNavigation(_ word: LineWord) -> Bool {
    phrases.node(after: PhraseTree<PhraseUse>.root, word)?.meaning?.isNavigation == true
  }

  /// The longest phrase that some words begin with and that fulfils a condition: `bài và ảnh` tells
  /// more than `bài`.
  @inline(__always)
  func beginning(
    of words: ArraySlice<LineWord>, where isWanted: (_ wordCount: Int, PhraseUse) -> Bool
  ) -> Beginning? {
    var found: Beginning?
    forEachPhrase(atStartOf: words) { count, use in
      if isWanted(count, use) { found = Beginning(wordCount: count, use: use) }
    }
    return found
  }

  /// The longest phrase that some words begin with and that has one of some meanings there.
  func beginning(of words: ArraySlice<LineWord>, _ meanings: PhraseUse.Set) -> Beginning? {
    beginning(of: words) { !$1.beginnings.isDisjoint(with: meanings) }
  }

  /// The length of the longest phrase with a meaning that words begin with, or nil.
  func wholeLength(atStartOf words: ArraySlice<LineWord>, _ meaning: FurnitureMeaning) -> Int? {
    var longest: Int?
    forEachPhrase(atStartOf: words) { count, use in
      if use.wholes.contains(PhraseUse.Set(meaning)) { longest = count }
    }
    return longest
  }

  /// Calls `body` with each phrase that words begin with, the shortest first.
  @inline(__always)
  func forEachPhrase(
    atStartOf words: ArraySlice<LineWord>, _ body: (_ wordCount: Int, PhraseUse) -> Void
  ) {
    var key = PhraseTree<PhraseUse>.root
    for index in words.indices {
      guard let node = phrases.node(after: key, words[index]) else { return }
      if let use = node.meaning { body(index - words.startIndex + 1, use) }
      key = node.key
    }
  }
}
