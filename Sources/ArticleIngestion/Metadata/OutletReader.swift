/// Reads the mark of the newspaper at the beginning of the text: `(HBĐT) - Xác định rõ …`.
enum OutletReader {
  private static let longest = 40

  /// The mark, or nil.
  static func outlet(in utf8: ArraySlice<UInt8>) -> String? {
    let open = UInt8(ascii: "(")
    guard utf8.first == open,
      let close = utf8.prefix(longest).firstIndex(of: UInt8(ascii: ")")),
      close > utf8.startIndex + 1
    else { return nil }
    let rest = utf8[(close + 1)...].drop { $0 == 0x20 || $0 == UInt8(ascii: ":") }
    let isFollowed = ["-", "–", "—"].contains { rest.starts(with: $0.utf8) }
    let mark = utf8[(utf8.startIndex + 1)..<close]
    guard isFollowed, Syllable.isCapitalized(mark.prefix { $0 != 0x20 }) else { return nil }
    return String(decoding: mark, as: UTF8.self)
  }
}
