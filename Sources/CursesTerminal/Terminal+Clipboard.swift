import CCurses

extension Terminal {
  /// The longest text that terminals take as a clipboard, in bytes before encoding.
  public static var clipboardLimit: Int { 74_994 }

  /// Puts a text on the clipboard of the terminal the user sits at, also through SSH (OSC 52).
  ///
  /// Terminals do not answer, so whether it arrived is not known; some forbid it.
  ///
  /// - Returns: `false` if nothing was sent: the text is longer than `clipboardLimit`, or the
  ///   terminal is none that could know.
  public func copyToClipboard(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard ccurses_is_xterm_like(), bytes.count <= Self.clipboardLimit else { return false }
    let sequence = "\u{1B}]52;c;" + Base64.encoded(bytes) + "\u{7}"
    ccurses_write(sequence, Int32(sequence.utf8.count))
    return true
  }
}
