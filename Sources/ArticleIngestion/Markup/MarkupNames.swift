import ReferenceTables
import VietnameseText

/// The words of `markup-names.tsv`, ready to be looked up in the classes and ids of a page.
///
///     names.meaning(of: "post-body hasSidebar")   // .body
struct MarkupNames: Sendable {
  /// The table that is compiled into the program.
  static let standard = MarkupNames(.markupNames)

  private var whole: [[UInt8]: MarkupMeaning] = [:]
  private var words: [[UInt8]: MarkupMeaning] = [:]
  private var parts: [(letters: [UInt8], meaning: MarkupMeaning)] = []
  /// As many words in a row are looked up at most.
  private static let longestRow = 5
  /// Longer names are made by programs, and say nothing.
  private static let longestName = 256

  /// A table with the columns `name`, `match` and `meaning`; rows that name no known match or meaning
  /// are passed over.
  init(_ table: ReferenceTable) {
    for row in table.rows().rows where row.count >= 3 {
      guard let meaning = MarkupMeaning.named[row[2]] else { continue }
      let name = Array(row[0].utf8)
      switch row[1] {
      case "whole": whole[name, default: []].formUnion(meaning)
      case "words": words[name, default: []].formUnion(meaning)
      case "part": parts.append((name, meaning))
      default: break
      }
    }
  }

  /// What a class attribute or an id says: all that its names mean.
  ///
  /// - Complexity: linear in the names.
  func meaning(of names: ArraySlice<UInt8>) -> MarkupMeaning {
    var meaning: MarkupMeaning = []
    for name in names.split(whereSeparator: { $0 <= 0x20 })
    where name.count <= MarkupNames.longestName {
      meaning.formUnion(self.meaning(ofName: name))
    }
    return meaning
  }

  private func meaning(ofName name: ArraySlice<UInt8>) -> MarkupMeaning {
    let (letters, starts) = MarkupNames.words(in: name)
    guard let first = starts.first, letters.count > first else { return [] }
    let second = starts.count > 1 ? starts[1] : letters.count
    let isPassed = starts.count > 1 && whole[Array(letters[..<second])]?.contains(.passed) == true
    if isPassed { return [] }
    var meaning = whole[letters]?.subtracting(.passed) ?? []
    for (part, sense) in parts where letters.holds(part) {
      meaning.formUnion(sense)
    }
    let ends = starts.dropFirst() + [letters.count]
    for (row, start) in starts.enumerated() {
      for end in ends[(row + 1)...].prefix(MarkupNames.longestRow) {
        if let sense = words[Array(letters[start..<end])] { meaning.formUnion(sense) }
      }
    }
    return meaning
  }

  /// The letters of a name in lower case, and where in them each word begins: at marks, digits, and
  /// capitals behind small letters.
  private static func words(in name: ArraySlice<UInt8>) -> (letters: [UInt8], starts: [Int]) {
    var letters: [UInt8] = []
    var starts: [Int] = []
    var before: UInt8 = 0
    for byte in name {
      let isLower = (0x61...0x7A).contains(byte)
      let isUpper = (0x41...0x5A).contains(byte)
      if isLower || isUpper {
        let isInside = (0x61...0x7A).contains(before) && isLower || (0x41...0x5A).contains(before)
        if !isInside { starts.append(letters.count) }
        letters.append(isUpper ? byte + 0x20 : byte)
      }
      before = byte
    }
    return (letters, starts)
  }
}
