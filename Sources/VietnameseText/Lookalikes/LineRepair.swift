/// Repairs a text line by line: whether carons stand for breves shows in their line.
struct LineRepair {
  private let utf8: [UInt8]
  private var output: [UInt8] = []
  /// Up to where the text is in the output.
  private var copied = 0

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// The text as it is now.
  var result: [UInt8] { copied == 0 ? utf8 : output + utf8[copied...] }

  /// Repairs the line of a suspicious letter and the lines after it.
  mutating func run(from doubt: Int) {
    var doubt: Int? = doubt
    while let position = doubt {
      let start = utf8[..<position].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let end = utf8[position...].firstIndex(of: 0x0A) ?? utf8.count
      repairLine(start..<end, from: position)
      doubt = LookalikeFilter.firstDoubt(in: utf8.span, from: end)
    }
  }

  private mutating func repairLine(_ line: Range<Int>, from doubt: Int) {
    var repairs: [WordRepair] = []
    var position = doubt
    while position < line.upperBound {
      let repair = WordRepair(utf8, word(around: position, in: line))
      repairs.append(repair)
      position = max(position + 1, repair.word.upperBound)
      position = LookalikeFilter.firstDoubt(in: utf8.span, from: position) ?? line.upperBound
    }
    let hasCarons = repairs.contains { $0.hasCaron && $0.result != nil }
    let isPinyin = hasCarons && (repairs.contains(where: \.isPinyin) || hasPinyin(line))
    for repair in repairs where !(isPinyin && repair.hasCaron) { take(repair) }
  }

  private mutating func take(_ repair: WordRepair) {
    guard let letters = repair.result else { return }
    output.append(contentsOf: utf8[copied..<repair.word.lowerBound])
    output.append(contentsOf: letters)
    copied = repair.word.upperBound
  }

  /// The letters and marks around a position; empty where a sign stands there.
  private func word(around position: Int, in line: Range<Int>) -> Range<Int> {
    guard isPartOfWord(at: position) else { return position..<position }
    var start = position
    while start > line.lowerBound {
      let before = DecodedScalar.start(in: utf8.span, before: start)
      guard before < start, isPartOfWord(at: before) else { break }
      start = before
    }
    var end = position
    while end < line.upperBound, isPartOfWord(at: end) {
      end += DecodedScalar(utf8, at: end).length
    }
    return start..<end
  }

  private func isPartOfWord(at index: Int) -> Bool {
    let kind = ScalarTable.standard.scalarClass(DecodedScalar(utf8, at: index).value)
    return kind.isLetter || kind == .mark
  }

  /// Whether a vowel has a macron, or one other than a has a caron: Vietnamese has neither.
  private func hasPinyin(_ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound {
      let scalar = DecodedScalar(utf8, at: index)
      switch scalar.value {
      case 0x100, 0x101, 0x112, 0x113, 0x11A, 0x11B, 0x12A, 0x12B, 0x14C, 0x14D, 0x16A, 0x16B:
        return true
      case 0x1CF...0x1DC: return true
      default: index += scalar.length
      }
    }
    return false
  }
}
