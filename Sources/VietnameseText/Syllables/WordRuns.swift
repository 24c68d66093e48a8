/// The stretches of letters and marks in a text, as byte ranges.
struct WordRuns: Sequence, IteratorProtocol {
  private let utf8: [UInt8]
  private var index = 0

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
  }

  mutating func next() -> Range<Int>? {
    var start: Int?
    while index < utf8.count {
      let scalar = DecodedScalar(utf8, at: index)
      let kind = ScalarTable.standard.scalarClass(scalar.value)
      if kind.isLetter || kind == .mark {
        start = start ?? index
      } else if let start {
        return start..<index
      }
      index += scalar.length
    }
    return start.map { $0..<index }
  }
}
