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
    guard !line.key.isEmpty, line.wordCount <= FurnitureTable.longestHolding else { return nil }
    if line.wordCount <= FurnitureTable.longestBegun {
      if let meaning = rowMeaning(line.key) ?? gluedMeaning(line) { return meaning }
      if let meaning = prefixMeaning(line) { return meaning }
    }
    if !line.isProse, let meaning = innerMeaning(line.key) { return meaning }
    if BreadcrumbRule.isPath(line) { return .breadcrumb }
    return isNavigationHeading(line) ? .relatedList : nil
  }

  /// Whether every word is one of navigation, as in `Các bài viết mới hơn`.
  private func isNavigationHeading(_ line: PageLine) -> Bool {
    let words = WordKey.words(line.key)
    return (2...FurnitureTable.longestHeading).contains(words.count)
      && words.allSatisfy { navigationWords.contains(Array($0)) }
  }

  /// The meaning of the first phrase of a line that is a row of phrases, numbers and single letters.
  func rowMeaning(_ key: [UInt8]) -> FurnitureMeaning? {
    let words = WordKey.words(key)
    // For each word: the meaning of a row that ends before it; `.some(nil)` when only numbers do.
    var reached: [FurnitureMeaning??] = Array(repeating: nil, count: words.count + 1)
    reached[0] = .some(nil)
    for start in words.indices {
      guard let before = reached[start] else { continue }
      if words[start].count == 1 || words[start].allSatisfy({ $0 < 0x3A }) {
        reached[start + 1] = reached[start + 1] ?? before
      }
      for end in start..<min(words.count, start + longestWhole) {
        let phrase = Array(key[words[start].startIndex..<words[end].endIndex])
        guard let meaning = wholes[phrase]?.first(where: \.isBoilerplate) else { continue }
        reached[end + 1] = before ?? meaning
      }
    }
    return reached[words.count] ?? nil
  }

  /// The meaning of words that were printed without blanks between them, as `EmailPrintAa`.
  private func gluedMeaning(_ line: PageLine) -> FurnitureMeaning? {
    guard line.wordCount <= 3 else { return nil }
    var parted: [UInt8] = []
    for (index, byte) in line.utf8.enumerated() {
      let isUpper = (0x41...0x5A).contains(byte)
      if isUpper, index > 0, (0x61...0x7A).contains(line.utf8[index - 1]) { parted.append(0x20) }
      parted.append(byte)
    }
    return parted.count == line.utf8.count ? nil : rowMeaning(WordKey.exact(parted))
  }

  private func prefixMeaning(_ line: PageLine) -> FurnitureMeaning? {
    beginnings(of: line.key).first {
      // The headline behind `Xem thêm:` may read like a sentence.
      $0.meaning.isBoilerplate && (!line.isProse || $0.meaning == .relatedItem)
        && FurnitureTable.isLabel($0, of: line)
    }?.meaning
  }

  private func innerMeaning(_ key: [UInt8]) -> FurnitureMeaning? {
    for word in WordKey.words(key) {
      let rest = key[word.startIndex...]
      let found = inner[Array(word)]?.first { FurnitureTable.begins(rest, $0.key) }
      if let found { return found.meaning }
    }
    return nil
  }

  /// The phrases that a key begins with, the longest first.
  func beginnings(of key: [UInt8]) -> [Phrase] {
    let first = key.prefix { $0 != 0x20 }
    return prefixes[Array(first)]?.filter { FurnitureTable.begins(key[...], $0.key) } ?? []
  }

  /// Whether the words that begin a line are a label there: `Điện thoại: 0912…` is one, `Điện thoại
  /// mới của hãng` is none. Three words and more mean the same wherever they stand.
  private static func isLabel(_ phrase: Phrase, of line: PageLine) -> Bool {
    let length = phrase.key.count
    if phrase.wordCount > 2 || line.key.count == length { return true }
    if (0x30...0x39).contains(line.key[length + 1]) { return true }
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return WordKey.exact(Array(line.utf8[..<colon])).count <= length + 8
  }

  /// Whether a key begins with the words of a phrase.
  static func begins(_ key: [UInt8], _ phrase: [UInt8]) -> Bool {
    begins(key[...], phrase)
  }

  /// Whether the words of a phrase stand in a key.
  static func holds(_ key: [UInt8], _ phrase: [UInt8]) -> Bool {
    guard key.count >= phrase.count else { return false }
    return (0...(key.count - phrase.count)).contains { start in
      (start == 0 || key[start - 1] == 0x20) && begins(key[start...], phrase)
    }
  }

  private static func begins(_ key: ArraySlice<UInt8>, _ phrase: [UInt8]) -> Bool {
    guard key.starts(with: phrase) else { return false }
    return key.count == phrase.count || key[key.startIndex + phrase.count] == 0x20
  }
}
