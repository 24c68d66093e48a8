import VietnameseText

/// A decoded page as the lines that hold something.
struct Page: Sendable {
  /// The non-empty lines in order.
  var lines: [PageLine]

  /// Splits a text at its line feeds.
  ///
  /// - Parameter utf8: valid UTF-8 whose lines end with line feeds.
  /// - Complexity: linear.
  init(_ utf8: [UInt8]) {
    lines = []
    var start = 0
    var number = 1
    var lastNumber = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      let closed = Blanks.closedUp(utf8[start..<end])
      if !closed.isEmpty {
        lines.append(
          PageLine(
            number: number, utf8: Composition.compose(closed), followsGap: number > lastNumber + 1))
        lastNumber = number
      }
      start = end + 1
      number += 1
    }
  }
}
