/// Reads lines that say after a label who wrote, made or first printed something.
struct CreditReader: Sendable {
  /// A label and what stands after it.
  struct Credit {
    /// What the label announces: an author, a source or a picture's maker.
    var meaning: FurnitureMeaning
    /// What the label announces, as printed, trimmed.
    var value: ArraySlice<UInt8>
  }

  private let table: FurnitureTable
  private static let longest = 20
  /// The most words of a newspaper's name.
  private static let longestPaper = 5
  private static let meanings: [FurnitureMeaning] = [.bylineLabel, .sourceLabel, .caption]
  private let labels = PhraseUse.Set(meanings)
  private let authors = PhraseUse.Set([.bylineLabel, .sourceLabel])

  /// A reader that knows the labels of a table.
  init(table: FurnitureTable) {
    self.table = table
  }

  /// The credit that a line is, or nil.
  ///
  /// `Tác giả bài viết: Văn Tiến` → an author's; `Theo Báo Hòa Bình` → a source's. Labels that are
  /// everyday words (`Bài`, `Tin`, `Ảnh`) need their colon.
  func credit(_ line: PageLine) -> Credit? {
    guard !line.words.isEmpty, line.wordCount <= CreditReader.longest, !line.isSentence else {
      return nil
    }
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return creditWithoutColon(line) ?? pictureWords(line)
    }
    return creditBeforeColon(line, colon) ?? pictureWords(line)
  }

  private func creditBeforeColon(_ line: PageLine, _ colon: Int) -> Credit? {
    let label = line.words.prefix(line.wordCount(before: colon))
    guard let use = table.use(of: label),
      let meaning = CreditReader.meanings.first(where: {
        use.beginnings.contains(PhraseUse.Set($0))
      })
    else { return nil }
    return Credit(meaning: meaning, value: trimmed(line.utf8[(colon + 1)...]))
  }

  private func creditWithoutColon(_ line: PageLine) -> Credit? {
    guard line.wordCount <= 8, line.ending == .open,
      let label = table.beginning(of: line.words, authors)
    else { return nil }
    // Where all is in capitals they tell no name: `TIN CẦN LƯU Ý`.
    if label.wordCount == 1, line.isAllCapitals { return nil }
    let value = line.utf8.split(separator: 0x20).dropFirst(label.wordCount)
    let bare = value.prefix { $0.first != UInt8(ascii: "(") }
    let isAuthor = label.use.beginnings.contains(PhraseUse.Set(.bylineLabel))
    // Names of papers have small words: `Theo Đời sống Plus`.
    guard let first = bare.first, CreditReader.isProper(first),
      bare.allSatisfy(CreditReader.isProper)
        || !isAuthor && bare.count <= CreditReader.longestPaper
    else { return nil }
    return Credit(
      meaning: isAuthor ? .bylineLabel : .sourceLabel,
      value: trimmed(line.utf8[first.startIndex...]))
  }

  /// `Ảnh minh họa`, `Quang cảnh buổi lễ`: longer labels of pictures need no colon.
  private func pictureWords(_ line: PageLine) -> Credit? {
    let label = table.beginning(of: line.words) {
      $0 > 1 && $1.beginnings.contains(PhraseUse.Set(.caption))
    }
    return label.map { _ in Credit(meaning: .caption, value: line.utf8) }
  }

  /// Words of a name or a title, or the address of a site.
  private static func isProper(_ word: ArraySlice<UInt8>) -> Bool {
    let bare = word.filter { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "/") }
    return bare.isEmpty || Syllable.isCapitalized(bare[...])
      || bare.dropFirst().dropLast(2).contains(UInt8(ascii: "."))
  }

  private func trimmed(_ utf8: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let value = utf8.drop { $0 == 0x20 }
    // Alternative texts of pictures are printed without a blank behind a name.
    let end = value.indices.first { start in
      let rest = value[start...]
      return table.pictureTexts.contains { $0[0] == rest[start] && rest.starts(with: $0) }
    }
    return value[..<(end ?? value.endIndex)]
  }
}
