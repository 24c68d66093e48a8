import ReferenceTables
import VietnameseText

/// The phrases of `furniture.tsv`, ready to be looked up.
struct FurnitureTable: Sendable {
  /// What each phrase means.
  private(set) var phrases = PhraseTree<PhraseUse>()
  /// For each value of a few bits of a word's hash, whether a phrase that may stand inside a line
  /// begins with such a word.
  private var innerStarts: [Bool] = Array(repeating: false, count: 1 << 12)
  /// What an author did, behind a name: `ghi`, `thực hiện`.
  private(set) var roles: [[LineWord]] = []
  /// Alternative texts of pictures that are told from other words even without a blank before them.
  private(set) var pictureTexts: [[UInt8]] = []

  /// The table that is compiled into the program.
  init() {
    self.init(.furniture)
  }

  /// A table with the columns `phrase`, `match` and `meaning`; rows that name no known match or
  /// meaning are passed over.
  init(_ table: ReferenceTable) {
    let rows = FurnitureTable.rows(of: table)
    var column: [UInt8] = []
    for row in rows { column += row.phrase + [0x0A] }
    // The whole column is folded at once.
    let exact = LineWord.words(ofLowered: Folding.exact(column))
    let folded = LineWord.words(ofLowered: Folding.fold(column))
    for (index, row) in rows.enumerated() where index < exact.lines.count {
      let words = exact.words[exact.lines[index]]
      let bare = folded.words[folded.lines[index]]
      add(words, row)
      // Pages also print them without marks. A line with other marks is another line: `Thu Hằng`
      // is not `Thứ hạng`. Single words without marks are anything.
      if bare.count > 1, !bare.elementsEqual(words) { add(bare, row) }
    }
  }

  private mutating func add(_ words: ArraySlice<LineWord>, _ row: Row) {
    guard !words.isEmpty else { return }
    phrases.update(words) { use in
      var changed = use ?? PhraseUse()
      changed.add(row.meaning, row.match)
      use = changed
    }
    if row.match == .contains || row.match == .anywhere, let first = words.first {
      innerStarts[FurnitureTable.start(first)] = true
    }
    guard row.match == .whole else { return }
    if row.meaning == .bylineRole { roles.append(Array(words)) }
    if row.meaning == .image, words.count > 1 { pictureTexts.append(row.phrase) }
  }

  private static func start(_ word: LineWord) -> Int {
    Int(truncatingIfNeeded: word.hash ^ word.hash >> 32) & 0xFFF
  }

  /// Whether a phrase that may stand inside a line may begin with a word.
  func mayBeginInner(_ word: LineWord) -> Bool { innerStarts[FurnitureTable.start(word)] }

  private struct Row {
    var phrase: [UInt8]
    var match: PhraseUse.Match
    var meaning: FurnitureMeaning
  }

  private static func rows(of table: ReferenceTable) -> [Row] {
    var rows: [Row] = []
    let bytes = table.bytes
    // Rows of one meaning stand together, so it is read once for many.
    var last: (utf8: [UInt8], meaning: FurnitureMeaning?) = ([], nil)
    table.forEachRow { fields in
      guard fields.count >= 3 else { return }
      if !bytes[fields[2]].elementsEqual(last.utf8) {
        let utf8 = Array(bytes[fields[2]])
        last = (utf8, FurnitureMeaning(rawValue: String(decoding: utf8, as: UTF8.self)))
      }
      let match = PhraseUse.Match(rawValue: String(decoding: bytes[fields[1]], as: UTF8.self))
      guard let meaning = last.meaning, let match else { return }
      rows.append(Row(phrase: Array(bytes[fields[0]]), match: match, meaning: meaning))
    }
    return rows
  }
}
