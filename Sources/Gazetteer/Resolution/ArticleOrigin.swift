import NewsModel

/// Tells which province's newspaper or portal an article is from.
struct ArticleOrigin: Sendable {
  /// A province with what gives it away.
  private struct Home {
    var unit: UnitIndex
    /// The letters of its name, folded, in a private alphabet.
    var letters: [UInt8]
    /// The folded keys of the marks of its papers.
    var marks: Set<UInt64>
    /// The exact key of its name.
    var key: UInt64
  }

  private let homes: [Home]

  init(gazetteer: Gazetteer) {
    homes = gazetteer.storage.table.units.indices.compactMap { number in
      let unit = UnitIndex(number)
      guard gazetteer.record(unit).level == .province else { return nil }
      let name = gazetteer.storage.table.name(of: unit)
      return Home(
        unit: gazetteer.record(unit).base, letters: ArticleOrigin.letters(of: name),
        marks: ArticleOrigin.marks(of: name), key: NameKey(name.utf8).exact)
    }
  }

  /// The provinces by the outlet, the host of the address, and the mark at the head of the text:
  /// `baohatinh.vn`, `(Baonghean)`, `(HBĐT)`.
  func homes(of article: Article, words: WordList) -> Set<UnitIndex> {
    let marks = marks(in: words)
    let host = ArticleOrigin.letters(of: article.source.url.map(ArticleOrigin.host) ?? "")
    let outlet = ArticleOrigin.letters(of: article.source.outlet ?? "")
    guard !marks.isEmpty || !host.isEmpty || !outlet.isEmpty else { return [] }
    let found = homes.filter {
      ArticleOrigin.contains(host, $0.letters) || ArticleOrigin.contains(outlet, $0.letters)
        || !marks.isDisjoint(with: $0.marks)
    }
    return Set(found.map(\.unit))
  }

  /// What the words for villages in a text say for each province, by the row of its last name.
  func points(ofVillageWords counts: [UInt64: Int], lexicon: PlaceLexicon) -> UnitTally {
    var points = UnitTally()
    for (word, count) in counts {
      guard let provinces = lexicon.provinces(ofVillageWord: word) else { continue }
      let weight = 0.5 * Double(min(count, 3))
      for home in homes {
        points.add(provinces.contains(home.key) ? weight : -weight, to: home.unit)
      }
    }
    return points
  }

  /// The keys of single words in parentheses that begin a line.
  private func marks(in list: WordList) -> Set<UInt64> {
    var marks: Set<UInt64> = []
    for (index, word) in list.words.enumerated().prefix(400)
    where word.gap.contains(.open) && word.gap.contains(.line) {
      guard index + 1 < list.words.count, list.words[index + 1].gap.contains(.close) else {
        continue
      }
      marks.insert(list.key(of: index..<index + 1).folded)
    }
    return marks
  }

  /// `Báo` and the name, and the initials with `ĐT` (điện tử) or `O` (online).
  private static func marks(of name: String) -> Set<UInt64> {
    let initials = name.split { $0 == " " || $0 == "-" }.compactMap(\.first)
    let marks = ["bao" + name, String(initials) + "ĐT", String(initials) + "O"]
    return Set(marks.map { NameKey($0.utf8).folded })
  }

  /// The host of an address: what stands between `//` and the next `/`.
  private static func host(_ url: String) -> String {
    let parts = url.split(separator: "/", omittingEmptySubsequences: true)
    return parts.first { !$0.hasSuffix(":") }.map(String.init) ?? ""
  }

  private static func letters(of text: String) -> [UInt8] {
    text.unicodeScalars.map { Letter.of($0.value) }.filter(\.isSome).map {
      UInt8(truncatingIfNeeded: $0.base)
    }
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard !part.isEmpty, text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }
}
