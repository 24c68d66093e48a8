extension [UInt8] {
  /// Whether some bytes stand in these; the general search of collections takes many times as long.
  ///
  /// - Complexity: the product of both lengths at worst; linear for words in text.
  func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= count else { return part.isEmpty }
    let (text, sought) = (span, part.span)
    for start in 0...text.count - sought.count where text[start] == first {
      var length = 1
      while length < sought.count, text[start + length] == sought[length] { length += 1 }
      if length == sought.count { return true }
    }
    return false
  }
}
