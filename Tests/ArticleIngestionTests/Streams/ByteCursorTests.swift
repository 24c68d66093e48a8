import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct ByteCursorTests {
  @Test(arguments: [1, 2, 3, 7, 100])
  func `reads the same lines however the bytes come`(step: Int) {
    let cursor = ByteCursor(Drip(Array("một\nhai\r\n\nrất dài\nba".utf8), step: step))
    var lines: [String] = []
    while let line = cursor.nextLine(limit: 8) {
      switch line {
      case .whole(let range): lines.append(String(decoding: cursor.window[range], as: UTF8.self))
      case .tooLong(let count): lines.append("\(count)")
      }
    }
    #expect(lines == ["một", "hai\r", "", "10", "ba"])
    #expect(cursor.offset == 25)
  }

  @Test func `hands on as a stream what was only looked at`() {
    let cursor = ByteCursor(Drip(Array("mười hai".utf8), step: 3))
    #expect(cursor.fill(5))
    cursor.advance(1)
    var rest: [UInt8] = []
    while cursor.read(into: &rest) {}
    #expect(rest == Array("ười hai".utf8))
    #expect(!cursor.fill(1) && cursor.isAtEnd)
  }

  @Test func `skips beyond what is in memory`() {
    let cursor = ByteCursor(Drip([UInt8](0..<100), step: 7))
    #expect(cursor.skip(50) == 50)
    #expect(cursor.fill(1) && cursor.ahead.first == 50)
    #expect(cursor.skip(500) == 50)
  }
}

/// A stream that gives a few bytes at a time.
final class Drip: ByteStream {
  private var rest: ArraySlice<UInt8>
  private let step: Int

  init(_ bytes: [UInt8], step: Int) {
    rest = bytes[...]
    self.step = step
  }

  func read(into buffer: inout [UInt8]) -> Bool {
    buffer += rest.prefix(step)
    let hadAny = !rest.isEmpty
    rest = rest.dropFirst(step)
    return hadAny
  }

  var fault: Finding.Kind? { nil }
  var isBroken: Bool { false }
}
