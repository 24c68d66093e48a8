/// Text that was decoded in a wrong encoding, and how to undo that.
///
/// Two things happen to Vietnamese text: bytes of a legacy font are taken for Latin-1 or a code page
/// of Windows (`Hµ néi` for `Hà nội`), and UTF-8 is taken for windows-1252, once or twice
/// (`Ä‘áº¥t` for `đất`). Both are undone where the result is Vietnamese beyond doubt. Genuine text,
/// in whatever language, comes back byte for byte.
///
/// - Source: ftfy for UTF-8 read as windows-1252.
public enum Mojibake {
  /// A line with its mojibake undone; the line itself if there is none, or any doubt.
  ///
  /// - Parameter line: UTF-8; bytes that are none stay.
  /// - Complexity: linear; ASCII lines and lines of sound Vietnamese are only looked at.
  public static func repair(_ line: [UInt8]) -> [UInt8] {
    guard line.contains(where: { $0 > 0x7F }) else { return line }
    if let repaired = MisreadUTF8.repair(line) { return repaired }
    guard let text = suspect(line), let winner = LegacyChoice.standard.winner(for: text) else {
      return line
    }
    return LegacyRewriting(winner.encoding, winner.table).rewrite(text)
  }

  /// The same for a string.
  public static func repair(_ line: String) -> String {
    String(decoding: repair(Array(line.utf8)), as: UTF8.self)
  }

  /// The line as text that may have been bytes of a legacy encoding, or nil if it cannot.
  ///
  /// Letters from U+1EA0 on are made by no code page: such a line is Vietnamese already.
  static func suspect(_ line: [UInt8]) -> SuspectText? {
    guard !holdsVietnameseLetters(line) else { return nil }
    let text = SuspectText(utf8: line)
    return text.hasForeignCharacter ? nil : text
  }

  private static func holdsVietnameseLetters(_ utf8: [UInt8]) -> Bool {
    for index in utf8.indices.dropLast() where utf8[index] == 0xE1 {
      if utf8[index + 1] & 0xFE == 0xBA { return true }
    }
    return false
  }
}
