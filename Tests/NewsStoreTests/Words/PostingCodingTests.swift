import Testing

@testable import NewsStore

struct PostingCodingTests {
  private func change(_ number: Int, isAdded: Bool = true) -> WordChange {
    WordChange(article: number, isAdded: isAdded)
  }

  private func code(_ numbers: some Sequence<Int>) -> [UInt8] {
    PostingCoding.code([], after: numbers.map { change($0) }[...])
  }

  private func set(_ code: [UInt8], chunk: Int = 0) -> ArticleSet {
    var set = ArticleSet()
    PostingCoding.decode(code.span, chunk: chunk, into: &set)
    return set
  }

  @Test(arguments: [0.0, 0.0001, 0.01, 0.1, 0.12, 0.13, 0.5, 1.0])
  func `comes back as it was, in every chunk`(share: Double) {
    var chance = SystemRandomNumberGenerator()
    let numbers = (0..<PostingCoding.chunkLength).filter { _ in
      Double.random(in: 0..<1, using: &chance) < share
    }
    let code = code(numbers)
    #expect(code.isEmpty == numbers.isEmpty)
    #expect(code.count <= PostingCoding.chunkLength / 8)
    for chunk in [0, 3] {
      var found = ArticleSet([1])
      PostingCoding.decode(code.span, chunk: chunk, into: &found)
      var expected = ArticleSet(numbers.map { $0 + chunk * PostingCoding.chunkLength })
      expected.insert(1)
      #expect(found == expected)
    }
  }

  @Test(arguments: [1, 7, 8, 60])
  func `has numbers that come one after the other, as gaps and as a bit map`(step: Int) {
    var (code, numbers) = ([UInt8](), [Int]())
    for number in stride(from: 0, to: PostingCoding.chunkLength, by: step) {
      numbers.append(number)
      code = PostingCoding.code(code, after: [change(number)])
      guard number % 4_093 < step else { continue }
      #expect(set(code) == ArticleSet(numbers))
    }
    #expect((code.count == PostingCoding.chunkLength / 8) == (step < 9))
  }

  @Test(arguments: [20, 900, 14_000])
  func `has what a set has that takes the same changes`(count: Int) {
    var chance = SystemRandomNumberGenerator()
    var (code, expected) = (code(0..<count), Set(0..<count))
    for _ in 0..<60 {
      let length = PostingCoding.chunkLength
      let some = (0..<Int.random(in: 1...60, using: &chance)).map { _ in
        change(
          Int.random(in: 0..<length, using: &chance),
          isAdded: Bool.random(using: &chance))
      }
      code = PostingCoding.code(code, after: some[...])
      for change in some {
        if change.isAdded {
          expected.insert(change.article)
        } else {
          expected.remove(change.article)
        }
      }
      #expect(numbers(code) == expected.sorted())
    }
    let gone = expected.map { change($0, isAdded: false) }
    #expect(PostingCoding.code(code, after: gone[...]).isEmpty)
  }

  private func numbers(_ code: [UInt8]) -> [Int] {
    var numbers: [Int] = []
    set(code).forEach { numbers.append($0) }
    return numbers
  }

  @Test func `takes no more than two bytes an article, and less where there are many`() {
    #expect(code([9, 4000]).count == 3)
    let hundred = stride(from: 0, to: PostingCoding.chunkLength, by: 100)
    #expect(code(hundred).count == Array(hundred).count)
  }

  @Test func `reads damaged codes without reaching beyond the chunk`() {
    for code in [[0xFF], [0x80, 0x80], Array(repeating: 0xFF, count: 900) + [0x7F]] as [[UInt8]] {
      #expect(set(code).count <= PostingCoding.chunkLength)
    }
  }
}
