import Testing

@testable import FactExtraction

@Suite struct HashFilterTests {
  @Test func `never denies a word that was added, and denies most others`() {
    var filter = HashFilter()
    let added = (0..<40).map { FactToken.hash(of: "thôn \($0)") }
    for hash in added { filter.insert(hash) }
    #expect(added.allSatisfy(filter.mayContain))
    let others = (0..<1000).filter { filter.mayContain(FactToken.hash(of: "xã \($0)")) }
    #expect(others.count < 100)
  }
}
