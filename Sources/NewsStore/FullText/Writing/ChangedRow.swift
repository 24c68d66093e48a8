/// A row of the full text, of which words go and then others come.
struct ChangedRow {
  let key: Int64
  let removed: RowWords?
  let added: RowWords?

  /// Calls with each word that has a number: with where its places stand among the codes, or with no codes if
  /// the row has it no longer.
  @inline(__always)
  func forEach(_ body: (_ word: Int, _ code: Range<Int>, _ codes: Span<UInt8>) -> Void) {
    added?.forEach { body($0, $1, $2) }
    guard let removed else { return }
    var kept: Set<Int> = []
    added?.forEach { word, _, _ in kept.insert(word) }
    removed.forEach { word, _, codes in
      if !kept.contains(word) { body(word, 0..<0, codes) }
    }
  }

  /// The same with each word that is spelled.
  func forEachSpelled(_ body: (_ word: [UInt8], _ code: [UInt8]) -> Void) {
    let added = added?.places.spelled ?? []
    for word in added { body(word.word, word.code) }
    let kept = Set(added.map(\.word))
    for word in removed?.places.spelled ?? [] where !kept.contains(word.word) {
      body(word.word, [])
    }
  }
}
