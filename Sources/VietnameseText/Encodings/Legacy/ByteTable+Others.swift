extension ByteTable {
  /// The scalars of all 256 bytes in an encoding of the system that a text was typed on.
  static func otherScalars(_ others: Others) -> [Unicode.Scalar] {
    var scalars = (0...255).map { Unicode.Scalar(UInt8($0)) }
    switch others {
    case .latin1: break
    case .windows1252: put(windows1252, from: 0x80, into: &scalars)
    case .macRoman: put(macRoman, from: 0x80, into: &scalars)
    }
    return scalars
  }

  /// The bytes 80–9F of windows-1252; `_` where it has nothing, which then is the control character
  /// of that number, as in the WHATWG Encoding Standard.
  static let windows1252 = "€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ"

  private static let macRoman = """
    ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
    ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
    """

  private static func put(_ row: String, from first: Int, into scalars: inout [Unicode.Scalar]) {
    for (offset, scalar) in row.unicodeScalars.enumerated() where scalar != "_" {
      scalars[first + offset] = scalar
    }
  }
}
