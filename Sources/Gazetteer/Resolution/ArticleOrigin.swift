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
  /// The homes whose names begin with two letters, by these.
  private let homesByStart: [[Int]]
  /// For each word for villages and each of the homes 1 where communes are made up of them, else -1.
  private let signs: [UInt64: [Double]]

  init(gazetteer: Gazetteer, lexicon: PlaceLexicon) {
    let homes = gazetteer.storage.table.units.indices.compactMap { number -> Home? in
      let unit = UnitIndex(number)
      guard gazetteer.record(unit).level == .province else { return nil }
      let name = gazetteer.storage.table.name(of: unit)
      return Home(
        unit: gazetteer.record(unit).base, letters: ArticleOrigin.letters(of: name),
        marks: ArticleOrigin.marks(of: name), key: NameKey(name.utf8).exact)
    }
    var byStart = [[Int]](
      repeating: [], count: ArticleOrigin.letterCount * ArticleOrigin.letterCount)
    for (number, home) in homes.enumerated() where home.letters.count > 1 {
      byStart[ArticleOrigin.start(home.letters, 0)].append(number)
    }
    self.homes = homes
    homesByStart = byStart
    signs = lexicon.provincesByVillageWord.mapValues { provinces in
      homes.map { provinces.contains($0.key) ? 1 : -1 }
    }
  }

  /// The provinces by the outlet, the host of the address, and the mark at the head of the text:
  /// `baohatinh.vn`, `(Baonghean)`, `(HBĐT)`.
  func homes(of article: Article, words: WordList) -> [UnitIndex] {
    var found: [UnitIndex] = []
    let host = article.source.url.map(ArticleOrigin.host) ?? ""
    for text in [host, article.source.outlet ?? ""] where !text.isEmpty {
      addHomes(namedIn: ArticleOrigin.letters(of: text), to: &found)
    }
    let marks = marks(in: words)
    guard !marks.isEmpty else { return found }
    return found + homes.filter { !marks.isDisjoint(with: $0.marks) }.map(\.unit)
  }

  /// What the words for villages in a text say for each province.
  func points(ofVillageWords counts: [UInt64: Int]) -> ProvincePoints {
    var points = ProvincePoints()
    for (word, count) in counts {
      guard let signs = signs[word] else { continue }
      let weight = 0.5 * Double(min(count, 3))
      for (home, sign) in zip(homes, signs) { points.add(weight * sign, to: home.unit) }
    }
    return points
  }

  /// Adds the provinces whose names are parts of a run of letters.
  private func addHomes(namedIn letters: [UInt8], to found: inout [UnitIndex]) {
    for start in letters.indices.dropLast() {
      for number in homesByStart[ArticleOrigin.start(letters, start)]
      where letters[start...].starts(with: homes[number].letters) {
        found.append(homes[number].unit)
      }
    }
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

  /// How many bases of letters and digits there are, with nought for none.
  private static let letterCount = 37

  /// The number of a pair of letters.
  private static func start(_ letters: [UInt8], _ index: Int) -> Int {
    Int(letters[index]) * letterCount + Int(letters[index + 1])
  }
}
