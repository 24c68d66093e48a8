import Testing

@testable import VietnameseText

struct WordBordersTests {
  /// What the first pass says of a text that is one piece.
  private struct Reading: Equatable {
    var isDoubtful = false
    var key: [UInt8] = []
    /// Offsets in the text and in the key.
    var borders: [[Int]] = []
  }

  private static func quick(_ bytes: [UInt8]) -> Reading {
    var borders = WordBorders()
    var keys = [UInt8](repeating: 0, count: bytes.count + 3)
    let end = borders.read(0..<bytes.count, of: bytes.span, into: &keys, at: 2)
    guard !borders.isDoubtful else { return Reading(isDoubtful: true) }
    return Reading(
      key: Array(keys[2..<end]),
      borders: borders.borders.prefix(borders.count).map { [$0.index, $0.key] })
  }

  /// The bytes that begin the Latin letters beyond ASCII: never a border, whatever they begin.
  private static let letterLeads: [UInt8] = [0xC3, 0xC4, 0xC5, 0xC6, 0xE1]

  /// The same scalar by scalar.
  private static func plain(_ bytes: [UInt8]) -> Reading {
    var reading = Reading()
    var index = 0
    while index < bytes.count {
      let scalar = DecodedScalar(bytes, at: index)
      let letter = ScalarTable.standard.foldedLetter(scalar.value)
      if letter != 0, scalar.value < 0x1C0 || scalar.value >= 0x1E00 {
        reading.key.append(letter)
      } else {
        for offset in index..<index + scalar.length where !letterLeads.contains(bytes[offset]) {
          reading.borders.append([offset, reading.key.count])
          reading.key.append(bytes[offset] < 0x80 ? bytes[offset] : 0)
        }
      }
      index += scalar.length
    }
    reading.borders.append([bytes.count, reading.key.count])
    return reading
  }

  private static func spell(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: ["a", "Đồ Sơn, xã Tú Sơn.", "“Ấp Ý” – 25-NQ/TW", "\n", "ǎ ə ḏ ℃ 本 🇻🇳 \u{301}"])
  func `reads letters and borders as one by one`(text: String) {
    let bytes = WordBordersTests.spell(text)
    #expect(WordBordersTests.quick(bytes) == WordBordersTests.plain(bytes))
  }

  @Test func `reads running text as one by one`() {
    var random = RandomText(seed: 31)
    for _ in 0..<2_000 {
      let bytes = random.vietnamese(count: 12)
      #expect(WordBordersTests.quick(bytes) == WordBordersTests.plain(bytes))
    }
  }

  @Test func `reads any bytes as one by one, or says that it cannot`() {
    var random = RandomText(seed: 32)
    var doubts = 0
    for _ in 0..<20_000 {
      let bytes = random.strayBytes(count: 8)
      let reading = WordBordersTests.quick(bytes)
      if reading.isDoubtful {
        doubts += 1
      } else {
        #expect(reading == WordBordersTests.plain(bytes))
      }
    }
    #expect(doubts > 1_000)
  }

  @Test func `is in doubt of a letter that is cut, and of pieces that are too long`() {
    #expect(WordBordersTests.quick([0x61, 0xE1, 0xBA]).isDoubtful)
    #expect(WordBordersTests.quick([0xC4, 0x61]).isDoubtful)
    let long = [UInt8](repeating: 0x61, count: WordBorders.longestPiece + 1)
    #expect(WordBordersTests.quick(long).isDoubtful)
    #expect(!WordBordersTests.quick(Array(long.dropLast())).isDoubtful)
  }
}
