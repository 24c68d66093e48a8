/// UTF-8 that was read as windows-1252 or Latin-1, once or several times over.
///
/// A character became two or three: `đ` is `Ä‘`, `ạ` is `áº¡`. They are put together again where one
/// of them in the line cannot be meant: three characters that happen to be UTF-8 for a letter of
/// Vietnamese, or a symbol or a capital in the middle of a word.
enum MisreadUTF8 {
  /// How often the mistake is undone at most.
  private static let mostTimes = 3

  /// The line with the mistake undone, or nil if it shows none.
  static func repair(_ line: [UInt8]) -> [UInt8]? {
    guard mayBeMisread(line) else { return nil }
    var scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    guard !scalars.contains("\u{FFFD}"), let once = join(scalars) else { return nil }
    scalars = once
    for _ in 1..<mostTimes {
      guard let again = join(scalars) else { break }
      scalars = again
    }
    var output: [UInt8] = []
    for scalar in scalars { output.append(scalar: scalar.value) }
    return Composition.compose(output)
  }

  /// Whether a character that leads a sequence, read as windows-1252, stands before one that goes on
  /// with it: `Ã` before `¡`.
  private static func mayBeMisread(_ line: [UInt8]) -> Bool {
    for index in line.indices.dropLast(2) where line[index] == 0xC3 {
      guard line[index + 1] >= 0x82, line[index + 1] <= 0xB4 else { continue }
      switch line[index + 2] {
      case 0xC2, 0xC5, 0xC6, 0xCB, 0xE2: return true
      default: continue
      }
    }
    return false
  }

  /// The characters with those that are UTF-8 joined, or nil if none certainly is.
  private static func join(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    var output: [Unicode.Scalar] = []
    var isCertain = false
    var (joined, left) = (0, 0)
    var index = 0
    while index < scalars.count {
      guard let found = character(in: scalars, at: index) else {
        if scalars[index].value > 0x7F, byte(of: scalars[index]) != nil { left += 1 }
        output.append(scalars[index])
        index += 1
        continue
      }
      output.append(found.scalar)
      isCertain = isCertain || isStrange(scalars, index, count: found.count)
      joined += 1
      index += found.count
    }
    // Bytes of another encoding happen to be UTF-8 here and there.
    return isCertain && left <= 2 * joined ? output : nil
  }

  /// The character whose bytes the characters at an index are.
  private static func character(
    in scalars: [Unicode.Scalar], at index: Int
  ) -> (scalar: Unicode.Scalar, count: Int)? {
    guard let lead = byte(of: scalars[index]), lead >= 0xC2, lead < 0xF5 else { return nil }
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + count <= scalars.count else { return nil }
    var bytes = [lead]
    for scalar in scalars[index + 1..<index + count] {
      guard let next = byte(of: scalar), next & 0xC0 == 0x80 else { return nil }
      bytes.append(next)
    }
    let scalar = DecodedScalar(bytes, at: 0)
    guard scalar.length == count, let meant = Unicode.Scalar(scalar.value), isExpected(meant) else {
      return nil
    }
    return (meant, count)
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return windows1252[scalar]
  }

  private static let windows1252: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (byte, scalar) in SuspectText.windows1252.enumerated() { bytes[scalar] = UInt8(byte) }
    return bytes
  }()

  /// Characters that a Vietnamese text has, and those that reading it wrongly makes.
  private static func isExpected(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0xFF, 0x300...0x323, 0x2010...0x203A, 0x20AB, 0xFEFF: true
    case 0x2190...0x21FF, 0x2200...0x22FF, 0x2500...0x27BF, 0x1F300...0x1FAFF: true
    default: LetterShape.isAccented(scalar.value) || windows1252[scalar] != nil
    }
  }

  /// Whether nobody would write these characters side by side.
  private static func isStrange(_ scalars: [Unicode.Scalar], _ index: Int, count: Int) -> Bool {
    if count > 2 { return true }
    let (lead, next) = (scalars[index], scalars[index + 1])
    if !isPlausible(behindLetter: next) { return lead != "Â" || next.value < 0xA0 }
    guard index > 0, lead.properties.isUppercase else { return false }
    return scalars[index - 1].properties.isLowercase && next != "»"
  }

  /// Whether a character may stand behind a capital letter in some language.
  private static func isPlausible(behindLetter scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "»", "«", "”", "’", "“", "‘", "…", "–", "—", "°", "²", "³", "¹", "®", "™", "º", "ª", "·":
      true
    case "\u{A0}", "\u{AD}", "›", "•", "†", "‡": true
    default: scalar.properties.isAlphabetic && scalar.value > 0xFF
    }
  }
}
