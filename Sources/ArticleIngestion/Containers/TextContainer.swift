import NewsModel

/// Plain text: one article, or several with a form feed or a line of `=====` between them.
final class TextContainer: RecordContainer {
  private let cursor: ByteCursor
  private let context: ContainerContext
  /// Whether the text goes on: at the beginning, and behind a separator.
  private var goesOn = true
  private var isFirst = true
  /// The shortest line of equals signs that separates.
  private static let shortestRule = 5

  /// The text from a cursor's place on.
  init(_ cursor: ByteCursor, _ context: ContainerContext) {
    self.cursor = cursor
    self.context = context
  }

  func next() -> ContainerItem? {
    while goesOn {
      goesOn = false
      var piece: [UInt8] = []
      var overflow = 0
      while !goesOn {
        if overflow == 0 { takePlainLines(into: &piece) }
        guard let line = cursor.nextLine(limit: context.limits.recordBytes) else { break }
        take(line, into: &piece, &overflow)
        if piece.count > context.limits.recordBytes {
          overflow += piece.count
          piece.removeAll()
        }
      }
      if overflow > 0 { context.reportTooLarge(overflow + piece.count) }
      // What is empty between two separators is nothing; a file without text is worth a word.
      let isOnly = isFirst && !goesOn
      isFirst = false
      if overflow == 0, isOnly || !piece.allSatisfy({ $0 <= 0x20 }) {
        return .record(ContainerRecord(bytes: piece, content: .text(piece)))
      }
    }
    return nil
  }

  /// Takes the lines in memory before the next that may hold a separator.
  private func takePlainLines(into piece: inout [UInt8]) {
    guard cursor.fill(1) else { return }
    let window = cursor.window
    let end = ByteBlocks.firstIndex(in: window.span, from: cursor.start) { byte, _, _ in
      (byte == 0x0C ? 0xFF : 0) | (byte == UInt8(ascii: "=") ? 0xFF : 0)
    }
    let lines = window[cursor.start..<end]
    guard let last = ByteBlocks.lastIndex(of: 0x0A, in: lines.span),
      piece.count + last < context.limits.recordBytes
    else { return }
    piece.append(contentsOf: lines.prefix(last + 1))
    cursor.advance(last + 1)
  }

  private func take(_ line: ByteCursor.Line, into piece: inout [UInt8], _ overflow: inout Int) {
    guard case .whole(let range) = line else {
      if case .tooLong(let byteCount) = line { overflow += byteCount }
      return
    }
    if isRule(range, after: piece) {
      goesOn = true
    } else if let place = ByteBlocks.firstIndex(of: 0x0C, in: cursor.window[range].span) {
      let feed = range.lowerBound + place
      piece.append(contentsOf: cursor.window[range.lowerBound..<feed])
      // What stands behind the form feed begins the next article.
      cursor.goBack(to: feed + 1)
      goesOn = true
    } else {
      piece.append(contentsOf: cursor.window[range.lowerBound..<cursor.start])
      if overflow > 0 {
        overflow += piece.count
        piece.removeAll(keepingCapacity: true)
      }
    }
  }

  /// Whether a line is one of equals signs that separates; as long as the line above it, it
  /// underlines that.
  private func isRule(_ range: Range<Int>, after piece: [UInt8]) -> Bool {
    guard cursor.window[range.lowerBound..<range.upperBound].first == UInt8(ascii: "=") else {
      return false
    }
    let line = cursor.window[range].trimmingBlanks()
    guard line.count >= TextContainer.shortestRule, line.allSatisfy({ $0 == UInt8(ascii: "=") })
    else { return false }
    return line.count == TextContainer.shortestRule
      || line.count != TextContainer.letterCount(ofLastLineIn: piece)
  }

  private static func letterCount(ofLastLineIn piece: [UInt8]) -> Int {
    let text = piece.last == 0x0A ? piece.dropLast() : piece[...]
    let start = (text.lastIndex(of: 0x0A) ?? -1) + 1
    return text[start...].trimmingBlanks().count { $0 & 0xC0 != 0x80 }
  }
}
