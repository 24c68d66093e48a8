/// Reads VIQR: marks are typed behind their letter, `Vie^.t Nam`; a backslash keeps a character.
///
/// A full stop, a question mark or an apostrophe behind a vowel may be a tone or punctuation. A
/// reading that is a syllable goes first; where both are, see ``VIQRReader/isTone(after:)``.
///
/// - Source: RFC 1456, 4.
struct VIQRReader {
  /// A letter with the marks typed behind it.
  struct Letter {
    /// The letter with its marks.
    var marked: PackedScalar
    /// The letter without the last mark.
    var unmarked: PackedScalar
    /// The last mark, or 0.
    var mark: UInt8 = 0
    /// The offset behind the letter and its marks.
    var end: Int
  }

  let text: ArraySlice<UInt8>
  private let table: ByteTable
  private var letters: [Letter] = []
  private var index: Int

  private init(_ text: ArraySlice<UInt8>) {
    self.text = text
    table = ByteTable(.viqr)
    index = text.startIndex
  }

  /// Adds the text of a line to the output.
  ///
  /// - Complexity: linear.
  static func read(_ line: ArraySlice<UInt8>, into output: inout [UInt8]) {
    var reader = VIQRReader(line)
    while reader.index < line.endIndex { reader.readNext(into: &output) }
  }

  private mutating func readNext(into output: inout [UInt8]) {
    let byte = text[index]
    if byte == 0x5C, let kept = self[index + 1], isSpecial(kept) {
      output.append(kept)
      index += 2
    } else if byte.isASCIILetter {
      readWord(into: &output)
    } else {
      output.append(PackedScalar(Unicode.Scalar(byte)))
      index += 1
    }
  }

  /// The byte at an offset, or nil behind the end of the line.
  subscript(offset: Int) -> UInt8? { offset < text.endIndex ? text[offset] : nil }

  private func isSpecial(_ byte: UInt8) -> Bool {
    table.isMark(byte) || byte == 0x5C || byte | 0x20 == 0x64
  }
}

extension VIQRReader {
  /// Reads letters with all marks that they can take, then gives back marks that are none.
  private mutating func readWord(into output: inout [UInt8]) {
    let start = index
    letters.removeAll(keepingCapacity: true)
    while let byte = self[index], byte.isASCIILetter { readLetter(byte, isFirst: index == start) }
    if index - start == letters.count { return output.append(contentsOf: text[start..<index]) }
    var count = letters.count
    var keepsLastMark = true
    if let reading = listedReading() {
      (count, keepsLastMark) = reading
    } else if !hasPlainSign(from: start) {
      output.append(contentsOf: text[start..<index])
      return
    } else if letters[count - 1].mark.isSentenceEnd {
      keepsLastMark = false
    }
    output += spelling(count, keepsLastMark)
    let last = letters[count - 1]
    index = keepsLastMark || last.mark == 0 ? last.end : last.end - 1
    if !keepsLastMark { output.append(last.mark) }
    if !keepsLastMark { index += 1 }
  }

  private mutating func readLetter(_ byte: UInt8, isFirst: Bool) {
    if isFirst, byte | 0x20 == 0x64, let next = self[index + 1], next == byte || next == 0x64 {
      index += 2
      let letter = PackedScalar(byte == 0x64 ? "đ" : "Đ")
      letters.append(Letter(marked: letter, unmarked: letter, end: index))
      return
    }
    index += 1
    let plain = table.singles[Int(byte)]
    var letter = Letter(marked: plain, unmarked: plain, end: index)
    var base = byte
    while let mark = self[index], table.isMark(mark) {
      let marked = table.pair(base, mark)
      if marked.isEmpty { break }
      index += 1
      letter = Letter(marked: marked, unmarked: letter.marked, mark: mark, end: index)
      guard let vowel = VIQRReader.vowelByte(base, mark) else { break }
      base = vowel
    }
    letters.append(letter)
  }

  /// The byte by which the table knows a letter with a vowel mark, or nil if that was a tone.
  private static func vowelByte(_ base: UInt8, _ mark: UInt8) -> UInt8? {
    let row: [(UInt8, UInt8)] = [
      (0x61, 0x28), (0x61, 0x5E), (0x65, 0x5E), (0x6F, 0x5E), (0x6F, 0x2B), (0x75, 0x2B),
    ]
    guard base < 0x80, let column = row.firstIndex(where: { $0 == (base | 0x20, mark) }) else {
      return nil
    }
    return 0x80 + UInt8(column) + (base & 0x20 == 0 ? UInt8(row.count) : 0)
  }

  /// The longest beginning of the word that is a syllable and ends before a mark or the word's end.
  private func listedReading() -> (count: Int, keepsLastMark: Bool)? {
    for count in stride(from: letters.count, to: 0, by: -1) {
      let mark = letters[count - 1].mark
      if count < letters.count, mark == 0 || mark == 0x27 && !isContraction(from: count) {
        continue
      }
      let marked = count == letters.count && Syllable.isListed(spelling(count, true))
      let unmarked = mark != 0 && Syllable.isListed(spelling(count, false))
      guard marked || unmarked else { continue }
      guard marked, unmarked, mark.isSentenceEnd else { return (count, marked) }
      return (count, isTone(after: letters[count - 1].end, mark, spelling(count, true)))
    }
    return nil
  }

  /// Whether a word that is no syllable has a mark that is hardly ever punctuation.
  private func hasPlainSign(from start: Int) -> Bool {
    let isWritten = text[start..<index].contains {
      $0 == 0x5E || $0 == 0x28 || $0 == 0x2B || $0 == 0x60 || $0 == 0x7E
    }
    return isWritten || letters[0].end - start == 2 && letters[0].mark == 0 || hasAcute
  }

  /// Whether there is an apostrophe within the word that is a tone.
  private var hasAcute: Bool {
    guard let place = letters.firstIndex(where: { $0.mark == 0x27 }) else { return false }
    return place + 1 < letters.count && !isContraction(from: place + 1)
  }

  /// Whether the last letters are what follows the apostrophe in `he'll`, `we're`.
  private func isContraction(from place: Int) -> Bool {
    let rest = letters[place...].map { $0.marked }
    return ["s", "d", "ll", "re", "ve"].contains {
      $0.unicodeScalars.map { PackedScalar($0) } == rest
    }
  }

  private func spelling(_ count: Int, _ keepsLastMark: Bool) -> [UInt8] {
    var word: [UInt8] = []
    for letter in letters[..<(count - 1)] { word.append(letter.marked) }
    let last = letters[count - 1]
    word.append(keepsLastMark ? last.marked : last.unmarked)
    return word
  }
}

extension UInt8 {
  /// A full stop or a question mark.
  fileprivate var isSentenceEnd: Bool { self == 0x2E || self == 0x3F }
}
