/// Vietnamese letters and what they become with one more mark, in whatever order marks come.
///
/// A letter is a state: 0 is none, and each vowel with its tone is another. A tone and a circumflex,
/// breve or horn may come one after the other in both orders; a second of a kind leads to none.
struct MarkedLetters: Sendable {
  /// The table; built at first use.
  static let standard = MarkedLetters()

  /// One row a vowel, one column a tone; lower case, then capitals.
  private static let rows = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ",
    "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
  ]
  /// The marks that make the vowel of one row that of another: the mark, and how many rows on.
  private static let shapes: [Unicode.Scalar: [(mark: UInt32, distance: Int)]] = [
    "a": [(VietnameseMarks.breve, 1), (VietnameseMarks.circumflex, 2)],
    "e": [(VietnameseMarks.circumflex, 1)],
    "o": [(VietnameseMarks.circumflex, 1), (VietnameseMarks.horn, 2)],
    "u": [(VietnameseMarks.horn, 1)],
  ]
  private static let tones = [
    VietnameseMarks.grave, VietnameseMarks.hookAbove, VietnameseMarks.tilde,
    VietnameseMarks.acute, VietnameseMarks.dotBelow,
  ]
  private static let toneCount = 6

  /// By scalar less U+0300: the number of a mark, from 1 on; 0 for other marks.
  private let numbers: FixedTable<UInt8>
  /// By letter and mark, sixteen marks a letter: the letter they become, or 0.
  private let next: FixedTable<UInt8>
  /// By the last eight bits of a scalar, and whether it is one of U+1E00: its state.
  private let states: FixedTable<UInt8>
  /// By state the letter in UTF-8, the first byte lowest.
  private let utf8: FixedTable<UInt32>

  private init() {
    var builder = Builder()
    for row in 0..<MarkedLetters.rows.count { builder.add(row: row) }
    numbers = FixedTable(builder.numbers, filling: 0)
    next = FixedTable(builder.next, filling: 0)
    states = FixedTable(builder.states, filling: 0)
    utf8 = FixedTable(builder.utf8, filling: 0)
  }

  /// The state of a letter, or 0.
  @inline(__always)
  func state(of value: UInt32) -> Int {
    let index = MarkedLetters.index(of: value)
    return index < 0 ? 0 : Int(states[index])
  }

  /// What a letter becomes with the mark of two bytes CC or CD and another; 0 if none.
  @inline(__always)
  func state(_ state: Int, with lead: UInt8, _ second: UInt8) -> Int {
    let number = second & 0xC0 == 0x80 ? numbers[Int(lead & 1) << 6 | Int(second & 0x3F)] : 0
    return Int(next[state << 4 | Int(number)])
  }

  /// The letter of a state in UTF-8, the first byte lowest.
  @inline(__always)
  func bytes(of state: Int) -> UInt64 { UInt64(utf8[state]) }

  /// Where the letters are found: U+0000 to U+01FF, then U+1E00 to U+1EFF; -1 for others.
  @inline(__always)
  private static func index(of value: UInt32) -> Int {
    if value < 0x200 { return Int(value) }
    return value >> 8 == 0x1E ? Int(value & 0xFF) | 0x200 : -1
  }
}

extension MarkedLetters {
  /// The tables while they are filled.
  private struct Builder {
    var numbers = [UInt8](repeating: 0, count: 128)
    var next = [UInt8](repeating: 0, count: 256 * 16)
    var states = [UInt8](repeating: 0, count: 0x300)
    var utf8 = [UInt32](repeating: 0, count: 256)

    mutating func add(row: Int) {
      for (tone, scalar) in MarkedLetters.rows[row].unicodeScalars.enumerated() {
        let state = MarkedLetters.state(row, tone)
        states[MarkedLetters.index(of: scalar.value)] = UInt8(state)
        utf8[state] = Builder.packed(scalar)
        addShapes(row: row, tone: tone)
      }
      for (tone, mark) in MarkedLetters.tones.enumerated() {
        lead(from: MarkedLetters.state(row, 0), mark, to: MarkedLetters.state(row, tone + 1))
      }
      // Grave and acute have second code points, which stand for the first ones.
      numbers[0x40] = numbers[0x00]
      numbers[0x41] = numbers[0x01]
    }

    private mutating func addShapes(row: Int, tone: Int) {
      guard let base = MarkedLetters.rows[row].lowercased().unicodeScalars.first,
        let shapes = MarkedLetters.shapes[base]
      else { return }
      for (mark, distance) in shapes {
        lead(
          from: MarkedLetters.state(row, tone), mark,
          to: MarkedLetters.state(row + distance, tone))
      }
    }

    private mutating func lead(from state: Int, _ mark: UInt32, to target: Int) {
      let index = Int(mark - 0x300)
      if numbers[index] == 0 { numbers[index] = (numbers.max() ?? 0) + 1 }
      next[state << 4 | Int(numbers[index])] = UInt8(target)
    }

    private static func packed(_ scalar: Unicode.Scalar) -> UInt32 {
      String(Character(scalar)).utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  private static func state(_ row: Int, _ tone: Int) -> Int { row * toneCount + tone + 1 }
}
