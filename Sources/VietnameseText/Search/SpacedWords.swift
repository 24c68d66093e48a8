/// The words of names in a row, each between blanks, without marks and with them: of `Xã Tú Sơn`
/// ` xa tu son ` and ` xã tú sơn `. They are the words that ``QueryWord/words(of:)`` gives.
package struct SpacedWords {
  /// The words without marks, in lower case.
  package private(set) var folded: [UInt8] = []
  /// The words with their marks, in lower case.
  package private(set) var exact: [UInt8] = []

  /// No words.
  package init() {}

  /// Adds the words of a name, with a blank before the first and after each; nothing where it has none.
  ///
  /// - Complexity: linear but for a logarithm.
  package mutating func append(_ name: String) {
    let (plain, marked) = (SearchKey(name.utf8.span), SearchKey(name.utf8.span, style: .exact))
    folded.reserveCapacity(folded.count + plain.bytes.count + 2)
    exact.reserveCapacity(exact.count + marked.bytes.count + 2)
    var cursor = WordCursor()
    var isFirst = true
    while let range = cursor.next(in: plain.bytes.span) {
      if isFirst { addBlank() }
      isFirst = false
      let place = marked.keyRange(of: plain.sourceRange(of: range))
      folded += plain.bytes[range]
      exact += marked.bytes[SearchWords.trimmed(place, of: marked.bytes)]
      addBlank()
    }
  }

  private mutating func addBlank() {
    folded.append(0x20)
    exact.append(0x20)
  }
}
