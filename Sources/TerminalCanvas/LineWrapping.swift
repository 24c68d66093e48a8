/// Breaks a text into the lines of a screen.
public enum LineWrapping {
  /// The bytes of each screen line, in order.
  ///
  /// Lines break at blanks, which stand in no line then; an indentation is kept. A word wider than the line breaks between
  /// graphemes. A line break of the text always ends a line, so an empty line is an empty range; the
  /// last line break opens no further line. An empty text is one empty line.
  ///
  /// - Parameter width: columns of a line; less than 1 counts as 1.
  /// - Returns: ranges of UTF-8 bytes, ascending, never overlapping.
  /// - Complexity: linear in the text.
  public static func ranges(of text: String, width: Int) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var lines: [Range<Int>] = []
    var start = 0
    repeat {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var paragraph = Paragraph(bytes: bytes, range: start..<end, width: max(1, width))
      lines += paragraph.lines()
      start = end + 1
    } while start < bytes.count
    return lines
  }
}

/// One paragraph on its way to lines: words are added to a line while they fit.
private struct Paragraph {
  let bytes: [UInt8]
  let range: Range<Int>
  let width: Int
  private var done: [Range<Int>] = []
  private var line: Range<Int>?
  private var used = 0

  init(bytes: [UInt8], range: Range<Int>, width: Int) {
    self.bytes = bytes
    self.range = range
    self.width = width
  }

  mutating func lines() -> [Range<Int>] {
    var position = range.lowerBound
    while position < range.upperBound {
      let word = nextWord(from: position)
      if word.isEmpty { break }
      add(word, blanks: word.lowerBound - position)
      position = word.upperBound
    }
    done.append(line ?? range.lowerBound..<range.lowerBound)
    return done
  }

  private func nextWord(from position: Int) -> Range<Int> {
    var start = position
    while start < range.upperBound, isBlank(bytes[start]) { start += 1 }
    var end = start
    while end < range.upperBound, !isBlank(bytes[end]) { end += 1 }
    return start..<end
  }

  private mutating func add(_ word: Range<Int>, blanks: Int) {
    let columns = displayWidth(word)
    let opensParagraph = line == nil && done.isEmpty
    let gap = line != nil || opensParagraph ? blanks : 0
    if used + gap + columns <= width {
      line = (line?.lowerBound ?? word.lowerBound - gap)..<word.upperBound
      used += gap + columns
      return
    }
    endLine()
    if columns <= width {
      (line, used) = (word, columns)
    } else {
      cut(word)
    }
  }

  /// Breaks a word that no line holds; its last part stays open for the next word.
  private mutating func cut(_ word: Range<Int>) {
    var (start, end) = (word.lowerBound, word.lowerBound)
    used = 0
    for grapheme in String(decoding: bytes[word], as: UTF8.self) {
      let columns = DisplayWidth.of(grapheme)
      if used + columns > width, end > start {
        done.append(start..<end)
        (start, used) = (end, 0)
      }
      end = min(end + grapheme.utf8.count, word.upperBound)
      used += columns
    }
    line = start..<word.upperBound
  }

  private mutating func endLine() {
    if let line { done.append(line) }
    (line, used) = (nil, 0)
  }

  private func displayWidth(_ word: Range<Int>) -> Int {
    DisplayWidth.simpleWidth(bytes[word])
      ?? DisplayWidth.of(String(decoding: bytes[word], as: UTF8.self))
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
