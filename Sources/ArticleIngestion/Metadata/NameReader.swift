/// Reads author's names: a few capitalized syllables and nothing else.
struct NameReader: Sendable {
  private let table: FurnitureTable
  private let sourceWords = ["theo", "nguồn", "ảnh", "video", "clip"].map { LineWord.words($0) }
  /// The most syllables that a name, or several names in a row, have.
  private static let longest = 14
  private static let longestName = 5
  /// The most words of an agency, with a name before it.
  private static let longestAgency = 8
  /// The most bytes of a signature.
  private static let longestSignature = 160
  /// The most words without a capital: those of an office and of what the author did.
  private static let mostSmallWords = 6

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
    guard utf8.last != UInt8(ascii: ":"), NameReader.mayBeName(utf8),
      !NameReader.goesOnBehindBracket(utf8)
    else { return nil }
    let unbracketed = NameReader.withoutBrackets(withoutOffice(utf8))
      .prefix { $0 != UInt8(ascii: "/") }
    let (bare, words) = withoutRole(NameReader.trimmed(withoutSource(unbracketed)))
    guard !bare.isEmpty, bare.count <= 120 else { return nil }
    let parts = NameReader.parts(of: bare)
    guard !parts.isEmpty, parts.allSatisfy({ isName($0) }), table.rowMeaning(words) == nil else {
      return nil
    }
    return bare
  }

  /// Whether a text signs an article: a name, or an agency or newspaper, or both with a slash
  /// between them, as `Hữu Bình/VOV`.
  func isSignature(_ utf8: ArraySlice<UInt8>) -> Bool {
    name(in: utf8) != nil || isAgency(utf8)
  }

  /// Whether a line is an agency or newspaper, alone or behind a name and a slash.
  func isAgency(_ line: PageLine) -> Bool {
    let marks: [UInt8] = Array("/([".utf8)
    guard line.utf8.count <= NameReader.longestSignature, !line.words.isEmpty,
      !line.utf8.contains(where: marks.contains)
    else { return isAgency(line.utf8) }
    return line.words.count <= NameReader.longestAgency && table.isWhole(line.words, .agency)
  }

  private func isAgency(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard utf8.count <= NameReader.longestSignature else { return false }
    let bare = NameReader.trimmed(NameReader.withoutBrackets(utf8))
    let parts = bare.split(separator: UInt8(ascii: "/")).map { NameReader.trimmed($0) }
    guard let first = parts.first, LineWord.count(in: bare[...]) <= NameReader.longestAgency else {
      return false
    }
    if table.isWhole(LineWord.words(first)[...], .agency) { return true }
    return parts.count == 2
      && parts.allSatisfy { Syllable.isCapitalized($0.prefix { $0 != 0x20 }) && $0.count <= 40 }
  }

  private func isName(_ whole: [ArraySlice<UInt8>]) -> Bool {
    let part = withoutTitle(whole)
    guard (1...NameReader.longestName).contains(part.count), part.allSatisfy(Syllable.isCapitalized)
    else { return false }
    let words = LineWord.words(part.joined(separator: [0x20]))
    if table.isWhole(words[...], .agency) || words.allSatisfy(table.isNavigation) { return false }
    return part.count > 1 || Syllable.isInitials(part[0])
  }

  /// The words behind what a person is: `Luật sư Trần Hải`.
  private func withoutTitle(_ part: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    guard part.count > 3, !Syllable.startsWithCapital(part[1]) else { return part }
    let words = LineWord.words(part.joined(separator: [0x20]))
    let title = table.beginning(of: words[...], PhraseUse.Set(.personTitle))
    return Array(part.dropFirst(title?.wordCount ?? 0))
  }

  /// Whether a text begins with a capital and has few other words: said at a glance, since most
  /// lines are no names.
  private static func mayBeName(_ utf8: ArraySlice<UInt8>) -> Bool {
    let text = utf8.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "*") }
    guard Syllable.startsWithCapital(text) else { return false }
    var smallWords = 0
    var last: UInt8 = 0
    for byte in withoutBrackets(text) {
      if last == 0x20, byte &- 0x61 < 26 { smallWords += 1 }
      last = byte
    }
    return smallWords <= mostSmallWords
  }

  /// The text before the word that names a source: `Thái Phương Theo Infonet`.
  private func withoutSource(_ utf8: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let source = utf8.split(separator: 0x20).first { word in
      (3...6).contains(word.count) && NameReader.mayBeginSource(word[word.startIndex])
        && sourceWords.contains(LineWord.words(word))
    }
    return utf8[..<(source?.startIndex ?? utf8.endIndex)]
  }

  private static let sourceInitials = Array("tTnNvVcC".utf8)

  /// Whether a word that names a source may begin with a byte: `theo`, `nguồn`, `ảnh`, `video`, `clip`.
  private static func mayBeginSource(_ byte: UInt8) -> Bool {
    byte > 0x7F || sourceInitials.contains(byte)
  }

  /// The text before a dash and the organization that the author belongs to.
  private func withoutOffice(_ utf8: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let words = utf8.split(separator: 0x20)
    guard words.count <= NameReader.longest,
      let dash = words.dropFirst().dropLast().firstIndex(where: NameReader.isDash),
      let office = words[(dash + 1)...].first
    else { return utf8 }
    let key = LineWord.words(utf8[office.startIndex...])
    let isOffice = table.beginning(of: key[...], PhraseUse.Set(.agency)) != nil
    return isOffice ? utf8[..<words[dash].startIndex] : utf8
  }

  private static func isDash(_ word: ArraySlice<UInt8>) -> Bool {
    ["-", "–", "—"].contains { word.elementsEqual($0.utf8) }
  }

  /// Whether several words stand behind the first bracket, as in a sentence about somebody.
  private static func goesOnBehindBracket(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let close = utf8.firstIndex(of: UInt8(ascii: ")")) else { return false }
    return LineWord.count(in: utf8[close...]) > 3
  }

  /// The text before what the author did, and its words.
  private func withoutRole(_ utf8: [UInt8]) -> (text: [UInt8], words: ArraySlice<LineWord>) {
    let words = LineWord.words(utf8)[...]
    let role = table.roles.first { words.count > $0.count && words.suffix($0.count) == $0[...] }
    guard let role else { return (utf8, words) }
    let tail = utf8.split(separator: 0x20).suffix(role.count)
    let text = NameReader.trimmed(utf8[..<(tail.first?.startIndex ?? utf8.endIndex)])
    return (text, LineWord.words(text)[...])
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
    guard let start = utf8.firstIndex(where: { !isMargin($0) }),
      let last = utf8.lastIndex(where: { !isMargin($0) })
    else { return [] }
    return Array(utf8[start...last])
  }

  private static func isMargin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
