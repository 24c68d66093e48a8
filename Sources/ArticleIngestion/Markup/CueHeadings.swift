import ReferenceTables
import VietnameseText

/// The headings of `markup-headings.tsv`, over what is no part of an article.
///
///     headings.rule(of: "Bình luận (12)")    // .comments
///     headings.rule(of: "Related Stories")   // .related
struct CueHeadings: Sendable {
  /// The table that is compiled into the program.
  static let standard = CueHeadings(.markupHeadings)

  private var rules: [[UInt8]: MarkupRule] = [:]
  private var lines: Set<[UInt8]> = []
  private var imprints: [[UInt8]] = []
  /// An imprint has no more bytes.
  private static let longestImprint = 500
  /// Headings of more bytes are no cues.
  private static let longest = 90

  /// A table with the columns `phrase` and `meaning`; rows of no known meaning are passed over.
  init(_ table: ReferenceTable) {
    for row in table.rows().rows where row.count >= 2 {
      let key = CueHeadings.key(Array(row[0].utf8))
      switch row[1] {
      case "imprint": imprints.append(key)
      case "line": lines.insert(key)
      default: rules[key] = MarkupRule(rawValue: row[1])
      }
    }
  }

  /// What stands under a line, if it is such a heading.
  func rule(of line: [UInt8]) -> MarkupRule? {
    line.count <= CueHeadings.longest ? rules[CueHeadings.key(line)] : nil
  }

  /// Why a line is no part of an article by its own words, or nil.
  ///
  /// - Parameter isLinked: whether most of it is a link.
  func rule(ofLine line: [UInt8], isLinked: Bool) -> MarkupRule? {
    if isLinked, isPointer(line) { return .related }
    if line.count <= CueHeadings.longest, lines.contains(CueHeadings.key(line)) { return .notice }
    return isImprint(line) ? .footer : nil
  }

  /// Whether a line names other articles behind such words: `Xem thêm: Xã bạn làm cầu`.
  private func isPointer(_ line: [UInt8]) -> Bool {
    guard let colon = line.prefix(CueHeadings.longest).firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    return rules[CueHeadings.key(Array(line[..<colon]))] == .related
  }

  /// Whether a line says who owns the page.
  private func isImprint(_ line: [UInt8]) -> Bool {
    guard line.count <= CueHeadings.longestImprint, line.count > 8 else { return false }
    if line.starts(with: CueHeadings.copyrightSign) { return true }
    let key = CueHeadings.key(line)
    return imprints.contains { key.holds($0) }
  }

  private static let copyrightSign = Array("©".utf8)

  /// A line without case, marks, digits and punctuation.
  private static func key(_ line: [UInt8]) -> [UInt8] {
    let letters = Folding.fold(line).map { byte in
      (0x61...0x7A).contains(byte) || byte >= 0x80 ? byte : 0x20
    }
    return Array(letters.split(separator: 0x20).joined(separator: [0x20]))
  }
}
