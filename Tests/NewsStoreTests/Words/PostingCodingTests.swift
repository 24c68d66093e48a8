import Testing

@testable import NewsStore

struct PostingCodingTests {
  @Test(arguments: [0.0, 0.0001, 0.01, 0.1, 0.12, 0.13, 0.5, 1.0])
  func `comes back as it was, in every chunk`(share: Double) {
    var chance = SystemRandomNumberGenerator()
    let numbers = (0..<PostingCoding.chunkLength).filter { _ in
      Double.random(in: 0..<1, using: &chance) < share
    }
    let code = PostingCoding.encode(ArticleSet(numbers))
    #expect(code.isEmpty == numbers.isEmpty)
    #expect(code.count <= PostingCoding.chunkLength / 8)
    for chunk in [0, 3] {
      var set = ArticleSet([1])
      PostingCoding.decode(code.span, chunk: chunk, into: &set)
      var expected = ArticleSet(numbers.map { $0 + chunk * PostingCoding.chunkLength })
      expected.insert(1)
      #expect(set == expected)
    }
  }

  @Test(arguments: [1, 7, 8, 60])
  func `has numbers that come one after the other, as gaps and as a bit map`(step: Int) {
    var (code, numbers) = ([UInt8](), [Int]())
    for number in stride(from: 0, to: PostingCoding.chunkLength, by: step) {
      numbers.append(number)
      code =
        PostingCoding.appending([number], to: code) ?? PostingCoding.encode(ArticleSet(numbers))
      guard number % 4_093 < step else { continue }
      var set = ArticleSet()
      PostingCoding.decode(code.span, chunk: 0, into: &set)
      #expect(set == ArticleSet(numbers))
    }
    #expect((code.count == PostingCoding.chunkLength / 8) == (step < 9))
  }

  @Test func `takes no more than two bytes an article, and less where there are many`() {
    #expect(PostingCoding.encode(ArticleSet([9, 4000])).count == 3)
    let hundred = ArticleSet(stride(from: 0, to: PostingCoding.chunkLength, by: 100))
    #expect(PostingCoding.encode(hundred).count == hundred.count)
  }

  @Test func `reads damaged codes without reaching beyond the chunk`() {
    for code in [[0xFF], [0x80, 0x80], Array(repeating: 0xFF, count: 900) + [0x7F]] as [[UInt8]] {
      var set = ArticleSet()
      PostingCoding.decode(code.span, chunk: 0, into: &set)
      #expect(set.count <= PostingCoding.chunkLength)
    }
  }
}
