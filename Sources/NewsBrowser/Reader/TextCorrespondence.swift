/// Finds in one spelling of a text what corresponds to places in another, where the two differ only
/// in blanks, control characters and the form of their marks (NFC, NFD).
///
/// Both spellings have the same letters in the same order, so a letter is known by its number.
struct TextCorrespondence {
  /// The spelling in which places are known.
  let source: [UInt8]
  /// The spelling in which they are sought.
  let target: [UInt8]

  /// The offset in `target` of the letter that stands at an offset in `source` or behind it.
  ///
  /// - Complexity: linear in the two texts.
  func offset(of offset: Int) -> Int {
    starts(ofLetters: lettersBefore([offset]))[0]
  }

  /// The ranges in `target` that hold the same letters as ranges in `source`, without the blanks at
  /// their ends.
  ///
  /// - Complexity: linear in the two texts, n log n in the ranges.
  func ranges(of ranges: [Range<Int>]) -> [Range<Int>] {
    let offsets = Set(ranges.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    let counts = Dictionary(uniqueKeysWithValues: zip(offsets, lettersBefore(offsets)))
    let letters = ranges.map { range -> (first: Int, last: Int) in
      let first = counts[range.lowerBound, default: 0]
      return (first, max(first, counts[range.upperBound, default: 0] - 1))
    }
    let wanted = Set(letters.flatMap { [$0.first, $0.last] }).sorted()
    let starts = Dictionary(uniqueKeysWithValues: zip(wanted, starts(ofLetters: wanted)))
    return letters.map { letter in
      let start = starts[letter.first, default: target.count]
      return start..<max(start, endOfLetter(at: starts[letter.last, default: target.count]))
    }
  }

  /// How many letters begin before each of the ascending offsets.
  private func lettersBefore(_ offsets: [Int]) -> [Int] {
    var counts: [Int] = []
    var count = 0
    var index = 0
    for offset in offsets {
      while index < min(offset, source.count) {
        if Self.startsLetter(source, index) { count += 1 }
        index += 1
      }
      counts.append(count)
    }
    return counts
  }

  /// Where the letters with the ascending numbers begin; behind the last, the end of the text.
  private func starts(ofLetters numbers: [Int]) -> [Int] {
    var starts: [Int] = []
    var count = 0
    var index = 0
    for number in numbers {
      while index < target.count, !(count == number && Self.startsLetter(target, index)) {
        if Self.startsLetter(target, index) { count += 1 }
        index += 1
      }
      starts.append(index)
    }
    return starts
  }

  /// Where a letter ends with its marks.
  private func endOfLetter(at start: Int) -> Int {
    guard start < target.count else { return target.count }
    var end = start + 1
    while end < target.count, Self.continuesLetter(target, end) { end += 1 }
    return end
  }

  private static func continuesLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] & 0xC0 == 0x80 || isMark(bytes, index)
  }

  /// Whether a mark begins here: U+0300 to U+036F.
  private static func isMark(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    return bytes[index] == 0xCC || (bytes[index] == 0xCD && bytes[index + 1] <= 0xAF)
  }

  /// Whether a scalar begins here that both spellings hold: no blank, no control, no mark.
  private static func startsLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    guard byte > 0x20, byte != 0x7F, byte & 0xC0 != 0x80 else { return false }
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    case 0xC2: return second > 0xA0  // not C1 controls, not NO-BREAK SPACE
    case 0xCC, 0xCD: return !isMark(bytes, index)
    case 0xE2 where second == 0x80:
      // Spaces and format controls stand before and behind the dashes and quotation marks.
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      return (0x90...0xA7).contains(third)
    case 0xEF: return second != 0xBB  // not U+FEFF
    default: return true
    }
  }
}
