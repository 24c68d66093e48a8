extension VIQRReader {
  /// Whether a full stop or question mark that may end a sentence or be a tone is a tone.
  ///
  /// `ra. ` is `rạ` when the sentence goes on behind it, and `ra.` at its end, unless the word is
  /// one of those that are written with the tone far more often: `Bộ`, `để`, `sự`.
  ///
  /// - Parameter offset: the offset behind the mark.
  func isTone(after offset: Int, _ mark: UInt8, _ word: [UInt8]) -> Bool {
    switch countOfStops(from: offset, mark) {
    case 0: break
    case 1, 3...: return true
    default: return false
    }
    guard let next = firstBeyondBlanks(offset) else { return isCommonWithTone(word) }
    if next == offset { return !VIQRReader.isClosing(text[next]) || isCommonWithTone(word) }
    let byte = text[next]
    let isCapital = byte >= 0x41 && byte <= 0x5A
    return isCapital || VIQRReader.isOpening(byte) ? isCommonWithTone(word) : true
  }

  /// How many further marks of the same kind follow: of two the first is the tone, three are an
  /// ellipsis, four a tone and an ellipsis.
  private func countOfStops(from offset: Int, _ mark: UInt8) -> Int {
    var count = 0
    while self[offset + count] == mark { count += 1 }
    return count
  }

  private func firstBeyondBlanks(_ offset: Int) -> Int? {
    text[offset...].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  private static func isClosing(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x29 }

  private static func isOpening(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x2D }

  private func isCommonWithTone(_ word: [UInt8]) -> Bool {
    VIQRReader.commonWithTone.contains(LetterCase.lowercased(String(decoding: word, as: UTF8.self)))
  }

  /// Open syllables that running text has three times as often with this tone as without.
  private static let commonWithTone = Set(
    """
    bị bộ chợ cụ duệ dự huệ hạ hệ họ hộ kỵ lộ mẹ nghệ ngọ ngụ nhẹ nợ nụ phụ rộ sự thọ trị trọ trợ \
    trụ tuệ tệ vệ vợ vụ độ \
    bỏ bổ chỉ chở chủ cả củ dở gỉ hở hủ khả khử kẻ kể kỷ mỏ mở ngỏ ngủ nhỏ nhở nể nổ nở phổ phở \
    phủ rẻ rể rủ sẻ sổ sở thuở thể thổ trẻ trổ trở tẻ tỉ tổ vẻ vỏ vở xử để đỏ đủ ở
    """.split(separator: " ").map(String.init))
}
