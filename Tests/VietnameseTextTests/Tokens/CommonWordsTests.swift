import Testing

@testable import VietnameseText

@Suite struct CommonWordsTests {
  private static let words = CommonWords.standard
  private static let written = words.map { span in
    (0..<span.count).map { span[$0] }
  }

  /// What stands at the start of a text, and how many bytes it takes.
  private static func first(of text: String) -> (word: String, length: Int)? {
    let (number, end) = words.word(in: text.utf8.span, at: 0)
    guard number > 0 else { return nil }
    return (String(decoding: written[number - 1], as: UTF8.self), end)
  }

  @Test(arguments: ["của ", "Người ", "xã ", "được,", "nghiệp)", "Đảng ", "Hưởng."])
  func `finds words as they are written`(text: String) throws {
    let word = String(text.prefix { $0.isLetter })
    let found = Self.first(of: text + " dân xã Tân An")
    #expect(try #require(found).word == word)
    #expect(found?.length == word.utf8.count)
  }

  @Test(arguments: [
    "krông pa xa xôi", "của’ ai đấy nhỉ", "của' ai đấy nhỉ", "m2 đất ở nơi", "và2 người nữa",
    "vàà rồi thôi nhé", "trường của xã", "NGƯỜI DÂN XÃ", "12 người dân", "của",
  ])
  func `tells nothing of other words, and of those that may go on`(text: String) {
    #expect(Self.first(of: text) == nil)
  }

  @Test func `numbers each word once, the commonest first`() {
    let written = Self.written
    #expect(written.count == Self.words.count)
    #expect(Set(written).count == written.count)
    #expect(written.prefix(2).map { String(decoding: $0, as: UTF8.self) } == ["và", "Và"])
    let found = written.map { Self.words.word(in: ($0 + Array(" ........".utf8)).span, at: 0) }
    #expect(found.map(\.number) == Array(1...written.count))
    #expect(found.map(\.end) == written.map(\.count))
  }

  @Test func `is total over any bytes`() {
    for byte in UInt8.min...UInt8.max {
      let text = Array(repeating: byte, count: 20)
      let numbers = text.indices.map { Self.words.word(in: text.span, at: $0).number }
      #expect(numbers.allSatisfy { $0 == 0 })
    }
  }
}
