import Testing

@testable import FactExtraction

@Suite struct HashFilterTests {
  @Test func `never denies a word that was added, and denies most others`() {
    var filter = HashFilter()
    let added = (0..<40).map { WordKey(Array("thôn\($0)".utf8)).hash }
    for hash in added { filter.insert(hash) }
    #expect(added.allSatisfy(filter.mayContain))
    let others = (0..<1000).filter { filter.mayContain(WordKey(Array("xã\($0)".utf8)).hash) }
    #expect(others.count < 100)
  }
}
