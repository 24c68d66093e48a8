/// Phrases of one or more words with what each stands for; the longest that fits wins.
///
/// Rules ask at many words, and nearly always in vain: a word's traits answer then, if the text was
/// read with a vocabulary that the table was added to; else nothing is found. The phrases lie one
/// behind the other, so that asking copies nothing.
///
/// A class, so that a rule that takes a table from the lexicon copies one reference.
final class PhraseTable<Value: Sendable>: Sendable {
  private let keys: [WordKey]
  private let phrases: [Range<Int>]
  private let values: [Value]
  private let byFirst: PhraseIndex
  private let byLast: PhraseIndex
  /// The bit of words that phrases start or end with.
  let mark: WordMarks

  /// A table of phrases in any spelling of their letters, and in the other forms of what is
  /// abbreviated; of two equal phrases the first holds, and a written one before such a form.
  init(
    _ phrases: [(phrase: String, value: Value)], mark: WordMarks,
    abbreviations: Abbreviations = Abbreviations()
  ) {
    self.mark = mark
    let written = phrases.map { (keys: FactLexer.keys(of: $0.phrase), value: $0.value) }
    let forms = written.flatMap { phrase in
      abbreviations.variants(of: phrase.keys).map { (keys: $0, value: phrase.value) }
    }
    let all = (written + forms).filter { !$0.keys.isEmpty }
    let keys = all.flatMap(\.keys)
    var ranges: [Range<Int>] = []
    for (words, _) in all {
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + words.count)
    }
    // The order of the file decides between phrases of one length.
    let order = ranges.indices.sorted { [ranges] in
      (ranges[$1].count, $0) < (ranges[$0].count, $1)
    }
    byFirst = PhraseIndex(order.map { (keys[ranges[$0].lowerBound], $0) })
    byLast = PhraseIndex(order.map { (keys[ranges[$0].upperBound - 1], $0) })
    (self.keys, self.phrases, values) = (keys, ranges, all.map(\.value))
  }

  /// The longest phrase that starts at a token, with the index after its last token.
  func match(_ tokens: [FactToken], at start: Int, limit: Int) -> (end: Int, value: Value)? {
    guard start < limit, tokens[start].traits.starts.contains(mark) else { return nil }
    for place in byFirst.places(of: tokens[start].key) {
      let phrase = byFirst.phrase(at: place)
      let words = phrases[phrase]
      if start + words.count <= limit, agrees(tokens, from: start, words) {
        return (start + words.count, values[phrase])
      }
    }
    return nil
  }

  /// The longest phrase that ends before a token, with the index of its first token.
  func match(_ tokens: [FactToken], endingAt end: Int, floor: Int) -> (start: Int, value: Value)? {
    guard end > floor, tokens[end - 1].traits.ends.contains(mark) else { return nil }
    for place in byLast.places(of: tokens[end - 1].key) {
      let phrase = byLast.phrase(at: place)
      let words = phrases[phrase]
      if end - words.count >= floor, agrees(tokens, from: end - words.count, words) {
        return (end - words.count, values[phrase])
      }
    }
    return nil
  }

  /// The first and the last word of each phrase.
  var ends: [(first: WordKey, last: WordKey)] {
    phrases.map { (keys[$0.lowerBound], keys[$0.upperBound - 1]) }
  }

  private func agrees(_ tokens: [FactToken], from start: Int, _ words: Range<Int>) -> Bool {
    // The last word first: the first is known to agree where phrases are looked for by it.
    var index = words.upperBound - 1
    while index >= words.lowerBound {
      if tokens[start + index - words.lowerBound].key != keys[index] { return false }
      index -= 1
    }
    return true
  }
}

extension PhraseTable where Value == Bool {
  /// A table that only says whether a phrase is in it.
  convenience init(
    words: [String], mark: WordMarks, abbreviations: Abbreviations = Abbreviations()
  ) {
    self.init(words.map { ($0, true) }, mark: mark, abbreviations: abbreviations)
  }

  /// The index after a phrase that starts here, or nil.
  func end(_ tokens: [FactToken], at start: Int, limit: Int) -> Int? {
    match(tokens, at: start, limit: limit)?.end
  }

  /// The index of the first token of a phrase that ends here, or nil.
  func start(_ tokens: [FactToken], endingAt end: Int, floor: Int) -> Int? {
    match(tokens, endingAt: end, floor: floor)?.start
  }
}
