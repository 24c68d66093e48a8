/// Reads author's names: a few capitalized syllables and nothing else.
struct NameReader: Sendable {
  private let table: FurnitureTable
  /// The most syllables that a name, or several names in a row, have.
  private static let longest = 14
  private static let longestName = 5

  /// A reader that knows the roles and agencies of a table.
  init(table: FurnitureTable) {
    self.table = table
  }

  /// The name as printed when a text is one, without what follows it in brackets and without
  /// `thực hiện`, `ghi` and the like; nil when the text is no name.
  ///
  /// `Võ Quang Đạt (Huyện ủy Can Lộc)` → `Võ Quang Đạt`; `Chi Anh / Ngôi sao` → `Chi Anh`;
  /// `Thanh Tuyền – Hội Nông dân xã` → `Thanh Tuyền`; `Ngọc Anh - Minh Đức`; `P.V`.
  func name(in utf8: ArraySlice<UInt8>) -> [UInt8]? {
    guard utf8.last != UInt8(ascii: ":"), !NameReader.goesOnBehindBracket(utf8) else { return nil }
    let unbracketed = NameReader.withoutBrackets(withoutOffice(utf8))
      .prefix { $0 != UInt8(ascii: "/") }
    let bare = withoutRole(NameReader.trimmed(withoutSource(unbracketed)))
    guard !bare.isEmpty, bare.count <= 120, table.rowMeaning(WordKey.exact(bare)) == nil else {
      return nil
    }
    let parts = NameReader.parts(of: bare)
    guard !parts.isEmpty, parts.allSatisfy({ isName($0) }) else { return nil }
    return bare
  }

  /// Whether a text signs an article: a name, or an agency or newspaper, or both with a slash
  /// between them, as `Hữu Bình/VOV`.
  func isSignature(_ utf8: ArraySlice<UInt8>) -> Bool {
    if name(in: utf8) != nil { return true }
    let bare = NameReader.trimmed(NameReader.withoutBrackets(utf8))
    let parts = bare.split(separator: UInt8(ascii: "/")).map { NameReader.trimmed($0) }
    guard let first = parts.first, WordKey.countWords(bare) <= 8 else { return false }
    if table.wholes[WordKey.exact(first)]?.contains(.agency) == true { return true }
    return parts.count == 2
      && parts.allSatisfy { Syllable.isCapitalized($0.prefix { $0 != 0x20 }) && $0.count <= 40 }
  }

  private func isName(_ part: [ArraySlice<UInt8>]) -> Bool {
    guard (1...NameReader.longestName).contains(part.count), part.allSatisfy(Syllable.isCapitalized)
    else { return false }
    let key = WordKey.exact(Array(part.joined(separator: [0x20])))
    if table.wholes[key]?.contains(.agency) == true { return false }
    if WordKey.words(key).allSatisfy({ table.navigationWords.contains(Array($0)) }) { return false }
    return part.count > 1 || Syllable.isInitials(part[0])
  }

  /// The text before the word that names a source: `Thái Phương Theo Infonet`.
  private func withoutSource(_ utf8: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let source = utf8.split(separator: 0x20).first { word in
      ["theo", "nguồn", "ảnh", "video", "clip"].contains {
        WordKey.exact(Array(word)).elementsEqual($0.utf8)
      }
    }
    return utf8[..<(source?.startIndex ?? utf8.endIndex)]
  }

  /// The text before a dash and the organization that the author belongs to.
  private func withoutOffice(_ utf8: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let words = utf8.split(separator: 0x20)
    guard words.count <= NameReader.longest,
      let dash = words.dropFirst().dropLast().firstIndex(where: NameReader.isDash),
      let office = words[(dash + 1)...].first
    else { return utf8 }
    let key = WordKey.exact(Array(utf8[office.startIndex...]))
    let isOffice = table.beginnings(of: key).contains { $0.meaning == .agency }
    return isOffice ? utf8[..<words[dash].startIndex] : utf8
  }

  private static func isDash(_ word: ArraySlice<UInt8>) -> Bool {
    ["-", "–", "—"].contains { word.elementsEqual($0.utf8) }
  }

  /// Whether several words stand behind the first bracket, as in a sentence about somebody.
  private static func goesOnBehindBracket(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let close = utf8.firstIndex(of: UInt8(ascii: ")")) else { return false }
    return WordKey.countWords(Array(utf8[close...])) > 3
  }

  private func withoutRole(_ utf8: [UInt8]) -> [UInt8] {
    let words = utf8.split(separator: 0x20)
    for role in table.roles where words.count > role.wordCount {
      let tail = words.suffix(role.wordCount)
      if WordKey.exact(Array(tail.joined(separator: [0x20]))) == role.key {
        return NameReader.trimmed(utf8[..<(tail.first?.startIndex ?? utf8.endIndex)])
      }
    }
    return utf8
  }

  /// Several names: `Ngọc Anh - Minh Đức`, `Hà My, Thu An`, `Hà My và Thu An`.
  private static func parts(of utf8: [UInt8]) -> [[ArraySlice<UInt8>]] {
    var parts: [[ArraySlice<UInt8>]] = [[]]
    for word in utf8.split(separator: 0x20) {
      if isJoiner(word) {
        parts.append([])
        continue
      }
      let endsPart = word.last == UInt8(ascii: ",") || word.last == UInt8(ascii: ";")
      parts[parts.count - 1].append(endsPart ? word.dropLast() : word)
      if endsPart { parts.append([]) }
    }
    return parts
  }

  private static func isJoiner(_ word: ArraySlice<UInt8>) -> Bool {
    ["-", "–", "—", "&", "và", "+"].contains { word.elementsEqual($0.utf8) }
  }

  /// The text before the first bracket.
  private static func withoutBrackets(_ utf8: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    utf8.prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "[") }
  }

  private static func trimmed(_ utf8: ArraySlice<UInt8>) -> [UInt8] {
    let ends: Set<UInt8> = Set(" .,:;-*|/".utf8)
    return Array(utf8.drop { ends.contains($0) }.reversed().drop { ends.contains($0) }.reversed())
  }
}
