/// Phrases of one or more words with what each stands for; the longest that fits wins.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var keys: [String]
    var value: Value
  }

  private var byFirst: [UInt64: [Entry]] = [:]
  private var byLast: [UInt64: [Entry]] = [:]
  private var firsts = HashFilter()
  private var lasts = HashFilter()

  /// A table of phrases in any spelling of their letters, and in the other forms of what is
  /// abbreviated; of two equal phrases the first holds, and a written one before such a form.
  init(
    _ phrases: [(phrase: String, value: Value)], abbreviations: Abbreviations = Abbreviations()
  ) {
    let written = phrases.map { (keys: FactLexer.keys(of: $0.phrase), value: $0.value) }
    let forms = written.flatMap { phrase in
      abbreviations.variants(of: phrase.keys).map { (keys: $0, value: phrase.value) }
    }
    for (keys, value) in written + forms {
      guard let first = keys.first, let last = keys.last else { continue }
      let entry = Entry(keys: keys, value: value)
      byFirst[FactToken.hash(of: first), default: []].append(entry)
      byLast[FactToken.hash(of: last), default: []].append(entry)
      firsts.insert(FactToken.hash(of: first))
      lasts.insert(FactToken.hash(of: last))
    }
    for key in byFirst.keys { byFirst[key] = PhraseTable.longestFirst(byFirst[key] ?? []) }
    for key in byLast.keys { byLast[key] = PhraseTable.longestFirst(byLast[key] ?? []) }
  }

  /// The longest phrase that starts at a token, with the index after its last token.
  func match(_ tokens: [FactToken], at start: Int, limit: Int) -> (end: Int, value: Value)? {
    guard start < limit, firsts.mayContain(tokens[start].keyHash),
      let entries = byFirst[tokens[start].keyHash]
    else { return nil }
    for entry in entries where start + entry.keys.count <= limit {
      if PhraseTable.agrees(tokens, from: start, entry.keys) {
        return (start + entry.keys.count, entry.value)
      }
    }
    return nil
  }

  /// The longest phrase that ends before a token, with the index of its first token.
  func match(_ tokens: [FactToken], endingAt end: Int, floor: Int) -> (start: Int, value: Value)? {
    guard end > floor, lasts.mayContain(tokens[end - 1].keyHash),
      let entries = byLast[tokens[end - 1].keyHash]
    else { return nil }
    for entry in entries where end - entry.keys.count >= floor {
      if PhraseTable.agrees(tokens, from: end - entry.keys.count, entry.keys) {
        return (end - entry.keys.count, entry.value)
      }
    }
    return nil
  }

  private static func agrees(_ tokens: [FactToken], from start: Int, _ keys: [String]) -> Bool {
    for offset in keys.indices where tokens[start + offset].key != keys[offset] { return false }
    return true
  }

  private static func longestFirst(_ entries: [Entry]) -> [Entry] {
    // The order of the file decides between phrases of one length.
    entries.enumerated()
      .sorted { ($1.element.keys.count, $0.offset) < ($0.element.keys.count, $1.offset) }
      .map(\.element)
  }
}

extension PhraseTable where Value == Bool {
  /// A table that only says whether a phrase is in it.
  init(words: [String], abbreviations: Abbreviations = Abbreviations()) {
    self.init(words.map { ($0, true) }, abbreviations: abbreviations)
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
