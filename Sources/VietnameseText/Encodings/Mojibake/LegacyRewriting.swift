/// Reads the bytes behind a text in the encoding that they were in.
struct LegacyRewriting {
  private let encoding: LegacyEncoding
  private let table: ByteTable

  init(_ encoding: LegacyEncoding, _ table: ByteTable) {
    self.encoding = encoding
    self.table = table
  }

  /// The text as it was meant; characters that came from no byte stay.
  func rewrite(_ text: SuspectText) -> [UInt8] {
    var output: [UInt8] = []
    var start = 0
    for index in text.bytes.indices where text.isForeign(at: index) {
      table.decode(text.bytes[start..<index], into: &output)
      output.append(scalar: text.scalars[index].value)
      start = index + 1
    }
    table.decode(text.bytes[start...], into: &output)
    if encoding.lacksTonedCapitals { CapitalRule.restore(&output, from: 0) }
    if encoding == .tcvn3, text.mayLackHorns { output = LostHorn.restore(output) }
    return table.keepsMarks ? Composition.compose(output) : output
  }
}
