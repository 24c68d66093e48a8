extension FurnitureTable {
  /// The most words of a line that a beginning can mark.
  private static let longestBegun = 40
  /// The most words of a line that an inner phrase can mark.
  private static let longestHolding = 60
  /// The most words of a heading made of words of navigation.
  private static let longestHeading = 7

  /// What boilerplate a line is, or nil when the table knows it for none.
  ///
  /// - Complexity: linear in the words of the line times the longest phrase; constant for long lines.
  func mark(_ line: PageLine) -> FurnitureMeaning? {
    guard !line.words.isEmpty, line.wordCount <= FurnitureTable.longestHolding else { return nil }
    if line.wordCount <= FurnitureTable.longestBegun {
      if let meaning = rowMeaning(line.words) ?? gluedMeaning(line) { return meaning }
      if let meaning = prefixMeaning(line) { return meaning }
    }
    if let meaning = innerMeaning(line) { return meaning }
    if BreadcrumbRule.isPath(line) { return .breadcrumb }
    return isNavigationHeading(line) ? .relatedList : nil
  }

  /// Whether every word is one of navigation, as in `Các bài viết mới hơn`.
  private func isNavigationHeading(_ line: PageLine) -> Bool {
    (2...FurnitureTable.longestHeading).contains(line.words.count)
      && line.words.allSatisfy(isNavigation)
  }

  /// The meaning of the first phrase of a line that is a row of phrases, numbers and single letters.
  func rowMeaning(_ words: ArraySlice<LineWord>) -> FurnitureMeaning? {
    guard let first = words.first, words.count <= 2 * FurnitureTable.longestBegun,
      FurnitureTable.isFiller(first)
        || phrases.node(after: PhraseTree<PhraseUse>.root, first) != nil
    else { return nil }
    let start = words.startIndex
    // For each word: the meaning of a row that ends before it; `.some(nil)` when only numbers do.
    var reached: [FurnitureMeaning??] = Array(repeating: nil, count: words.count + 1)
    reached[0] = .some(nil)
    for index in words.indices {
      guard let before = reached[index - start] else { continue }
      if FurnitureTable.isFiller(words[index]) {
        reached[index - start + 1] = reached[index - start + 1] ?? before
      }
      forEachPhrase(atStartOf: words[index...]) { count, use in
        guard let meaning = use.rowMeaning else { return }
        reached[index - start + count] = before ?? meaning
      }
    }
    let meaning = reached[words.count] ?? nil
    // `A Mua` is somebody, and `A` stands beside no counter.
    return meaning == .counter && words.contains(where: \.isLetter) ? nil : meaning
  }

  /// Whether a word may stand in any row: a number or a single letter.
  private static func isFiller(_ word: LineWord) -> Bool { word.isLetter || word.isNumber }

  /// The meaning of words that were printed without blanks between them, as `EmailPrintAa`.
  private func gluedMeaning(_ line: PageLine) -> FurnitureMeaning? {
    guard line.wordCount <= 3, line.utf8.count <= 60 else { return nil }
    var parted: [UInt8] = []
    var last: UInt8 = 0
    for byte in line.utf8 {
      if byte &- 0x41 < 26, last &- 0x61 < 26 { parted.append(0x20) }
      parted.append(byte)
      last = byte
    }
    return parted.count == line.utf8.count ? nil : rowMeaning(LineWord.words(parted)[...])
  }

  private func prefixMeaning(_ line: PageLine) -> FurnitureMeaning? {
    let label = beginning(of: line.words) { count, use in
      guard let meaning = use.labelMeaning else { return false }
      // The headline behind `Xem thêm:` may read like a sentence.
      return (!line.isProse || meaning == .relatedItem)
        && FurnitureTable.isLabel(wordCount: count, of: line)
    }
    return label?.use.labelMeaning
  }

  private func innerMeaning(_ line: PageLine) -> FurnitureMeaning? {
    for index in line.words.indices where mayBeginInner(line.words[index]) {
      var found: FurnitureMeaning?
      forEachPhrase(atStartOf: line.words[index...]) { _, use in
        found = found ?? use.notice ?? (line.isProse ? nil : use.inner)
      }
      if let found { return found }
    }
    return nil
  }

  /// Whether the words that begin a line are a label there: `Điện thoại: 0912…` is one, `Điện thoại
  /// mới của hãng` is none. Three words and more mean the same wherever they stand.
  private static func isLabel(wordCount: Int, of line: PageLine) -> Bool {
    if wordCount > 2 || line.words.count == wordCount { return true }
    if line.words[line.words.startIndex + wordCount].startsWithDigit { return true }
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return line.wordCount(before: colon) <= wordCount + 2
  }
}
