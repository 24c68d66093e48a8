/// What each byte of an encoding stands for, and each letter with a mark byte behind it.
///
/// - Complexity: building one composes some hundred letters.
struct ByteTable: Sendable {
  /// The UTF-8 form of each byte on its own.
  let singles: [PackedScalar]
  /// Whether a byte is a letter or a mark of the encoding.
  let isMapped: [Bool]
  /// Whether marks that no letter takes stay marks, so that the output has to be composed.
  let keepsMarks: Bool

  /// The column of a mark byte in ``pairs``; 0 is no mark.
  private let markColumns: [UInt8]
  private let columnCount: Int
  private let pairs: [PackedScalar]

  init(_ rows: Rows) {
    var letters = ByteTable.otherScalars(rows.others)
    var mapped = [Bool](repeating: false, count: 256)
    for (byte, scalar) in ByteTable.letters(in: rows) {
      letters[Int(byte)] = scalar
      mapped[Int(byte)] = true
    }
    let marks = ByteTable.marks(in: rows)
    for mark in marks {
      mapped[Int(mark.byte)] = true
      if rows.keepsMarks, let scalar = mark.scalars.first { letters[Int(mark.byte)] = scalar }
    }
    let joined = ByteTable.join(letters: letters, marks: marks)
    singles = letters.map { PackedScalar($0) }
    isMapped = mapped
    keepsMarks = rows.keepsMarks
    (markColumns, columnCount, pairs) = (joined.columns, marks.count + 1, joined.pairs)
  }

  /// The letter that a byte and a mark byte behind it are together, or nothing.
  @inline(__always)
  func pair(_ byte: UInt8, _ mark: UInt8) -> PackedScalar {
    pairs[Int(byte) &* columnCount &+ Int(markColumns[Int(mark)])]
  }

  /// Whether any byte is a mark.
  var hasMarks: Bool { columnCount > 1 }

  /// Whether a byte is a mark, and no letter.
  @inline(__always)
  func isMark(_ byte: UInt8) -> Bool { markColumns[Int(byte)] != 0 }

  /// Adds the text of bytes to the output.
  ///
  /// - Complexity: linear.
  func decode(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8]) {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      // Blocks keep the room for their longest possible text small.
      var end = min(start + ByteTable.blockSize, bytes.endIndex)
      if end < bytes.endIndex, isMark(bytes[end]) { end += 1 }
      decodeBlock(bytes[start..<end].span, into: &output)
      start = end
    }
  }

  private static let blockSize = 1 << 13

  private func decodeBlock(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
    var end = output.count
    output.append(contentsOf: repeatElement(0, count: 3 * bytes.count))
    var room = output.mutableSpan
    hasMarks ? decodePairs(bytes, to: &room, at: &end) : decodeSingles(bytes, to: &room, at: &end)
    output.removeLast(output.count - end)
  }

  private func decodeSingles(
    _ bytes: Span<UInt8>, to room: inout MutableSpan<UInt8>, at end: inout Int
  ) {
    let singles = singles.span
    for index in bytes.indices { room.write(singles[Int(bytes[index])], at: &end) }
  }

  private func decodePairs(
    _ bytes: Span<UInt8>, to room: inout MutableSpan<UInt8>, at end: inout Int
  ) {
    let singles = singles.span
    let columns = markColumns.span
    let pairs = pairs.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index &+= 1
      if index < bytes.count, bytes[index] > 0x7F {
        let column = columns[Int(bytes[index])]
        let letter = pairs[Int(byte) &* columnCount &+ Int(column)]
        if !letter.isEmpty {
          room.write(letter, at: &end)
          index &+= 1
          continue
        }
      }
      room.write(singles[Int(byte)], at: &end)
    }
  }
}

extension ByteTable {
  private typealias Mark = (byte: UInt8, scalars: [Unicode.Scalar])

  private static func letters(in rows: Rows) -> [(UInt8, Unicode.Scalar)] {
    rows.letters.flatMap { first, row in
      row.unicodeScalars.enumerated().filter { $0.element != "_" }
        .map { (first + UInt8($0.offset), $0.element) }
    }
  }

  private static func marks(in rows: Rows) -> [Mark] {
    rows.marks.flatMap { first, row in
      row.split(separator: " ").enumerated().filter { $0.element != "_" }
        .map { (first + UInt8($0.offset), $0.element.unicodeScalars.compactMap(combining)) }
    }
  }

  /// The combining mark that VIQR writes with an ASCII character.
  static func combining(_ symbol: Unicode.Scalar) -> Unicode.Scalar? {
    switch symbol {
    case "^": "\u{302}"
    case "(": "\u{306}"
    case "+": "\u{31B}"
    case "`": "\u{300}"
    case "'": "\u{301}"
    case "?": "\u{309}"
    case "~": "\u{303}"
    case ".": "\u{323}"
    default: nil
    }
  }

  /// Every pair of a vowel and a mark byte that one letter stands for.
  ///
  /// More pairs than an encoding's own list has: a capital with the mark of a small letter, `ì` in
  /// two bytes. They are met in texts, and a mark byte is never a letter on its own.
  private static func join(
    letters: [Unicode.Scalar], marks: [Mark]
  ) -> (columns: [UInt8], pairs: [PackedScalar]) {
    var columns = [UInt8](repeating: 0, count: 256)
    var pairs = [PackedScalar](repeating: .none, count: 256 * (marks.count + 1))
    for (number, mark) in marks.enumerated() { columns[Int(mark.byte)] = UInt8(number + 1) }
    for (number, mark) in marks.enumerated() {
      for (byte, letter) in letters.enumerated() where isVowel(letter) && columns[byte] == 0 {
        pairs[byte * (marks.count + 1) + number + 1] = composed(letter, mark.scalars)
      }
    }
    return (columns, pairs)
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".unicodeScalars.contains(letter)
  }

  private static func composed(_ letter: Unicode.Scalar, _ marks: [Unicode.Scalar]) -> PackedScalar
  {
    var text = String(String.UnicodeScalarView([letter]))
    text.unicodeScalars.append(contentsOf: marks)
    let scalars = Composition.compose(text).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first, LetterShape.isAccented(scalar.value)
    else {
      return .none
    }
    return PackedScalar(scalar)
  }
}
