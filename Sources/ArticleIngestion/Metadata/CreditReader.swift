/// Reads lines that say after a label who wrote, made or first printed something.
struct CreditReader: Sendable {
  /// A label and what stands after it.
  struct Credit: Hashable {
    /// What the label announces: an author, a source or a picture's maker.
    var meaning: FurnitureMeaning
    /// The label in lower case.
    var label: [UInt8]
    /// What the label announces, as printed, trimmed.
    var value: [UInt8]
  }

  private let table: FurnitureTable
  private static let longest = 20

  /// A reader that knows the labels of a table.
  init(table: FurnitureTable) {
    self.table = table
  }

  /// The credit that a line is, or nil.
  ///
  /// `Tác giả bài viết: Văn Tiến` → an author's; `Theo Báo Hòa Bình` → a source's. Labels that are
  /// everyday words (`Bài`, `Tin`, `Ảnh`) need their colon.
  func credit(_ line: PageLine) -> Credit? {
    guard !line.key.isEmpty, line.wordCount <= CreditReader.longest, !line.isSentence else {
      return nil
    }
    return creditBeforeColon(line) ?? creditWithoutColon(line) ?? pictureWords(line)
  }

  private func creditBeforeColon(_ line: PageLine) -> Credit? {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let label = WordKey.exact(Array(line.utf8[..<colon]))
    let found = table.beginnings(of: label).first { $0.key == label && isCredit($0.meaning) }
    guard let found else { return nil }
    return Credit(
      meaning: found.meaning, label: label, value: trimmed(line.utf8[(colon + 1)...]))
  }

  private func creditWithoutColon(_ line: PageLine) -> Credit? {
    guard !line.utf8.contains(UInt8(ascii: ":")), line.wordCount <= 8, line.ending == .open else {
      return nil
    }
    let found = table.beginnings(of: line.key).first {
      $0.meaning == .sourceLabel || $0.meaning == .bylineLabel
    }
    guard let found else { return nil }
    let value = line.utf8.split(separator: 0x20).dropFirst(found.wordCount)
    let bare = value.prefix { $0.first != UInt8(ascii: "(") }
    guard let first = bare.first, bare.allSatisfy(CreditReader.isProper) else { return nil }
    return Credit(
      meaning: found.meaning, label: found.key, value: trimmed(line.utf8[first.startIndex...]))
  }

  /// `Ảnh minh họa`, `Quang cảnh buổi lễ`: longer labels of pictures need no colon.
  private func pictureWords(_ line: PageLine) -> Credit? {
    let label = table.beginnings(of: line.key).first {
      $0.meaning == .caption && $0.wordCount > 1
    }
    guard let label else { return nil }
    return Credit(meaning: .caption, label: label.key, value: line.utf8)
  }

  /// Words of a name or a title, or the address of a site.
  private static func isProper(_ word: ArraySlice<UInt8>) -> Bool {
    let bare = word.filter { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "/") }
    return bare.isEmpty || Syllable.isCapitalized(bare[...])
      || bare.dropFirst().dropLast(2).contains(UInt8(ascii: "."))
  }

  private func isCredit(_ meaning: FurnitureMeaning) -> Bool {
    meaning == .bylineLabel || meaning == .sourceLabel || meaning == .caption
  }

  private func trimmed(_ utf8: ArraySlice<UInt8>) -> [UInt8] {
    let value = Array(utf8.drop { $0 == 0x20 })
    // Alternative texts of pictures are printed without a blank behind a name.
    let glued = table.pictureTexts.compactMap { value.firstRange(of: $0) }
    return Array(value[..<(glued.map(\.lowerBound).min() ?? value.count)])
  }
}
