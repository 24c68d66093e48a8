import Testing

@testable import NewsStore

struct NumberSetTests {
  /// Numbers near and far, in sets that overlap.
  static let samples: [Set<Int>] = [
    [], [0], [63, 64, 65], Set(0..<200), Set(stride(from: 5, to: 40_000, by: 7)), [16_383, 16_384],
  ]

  @Test(arguments: samples, samples)
  func `does what sets do`(first: Set<Int>, second: Set<Int>) {
    func numbers(_ change: (inout NumberSet, NumberSet) -> Void) -> Set<Int> {
      var set = NumberSet(first)
      change(&set, NumberSet(second))
      var numbers: [Int] = []
      set.forEach { numbers.append($0) }
      #expect(set.map(\.self) == numbers)
      #expect(numbers == numbers.sorted() && set.count == numbers.count)
      #expect(set.isEmpty == numbers.isEmpty)
      return Set(numbers)
    }
    #expect(numbers { $0.formUnion($1) } == first.union(second))
    #expect(numbers { $0.formIntersection($1) } == first.intersection(second))
    #expect(numbers { $0.subtract($1) } == first.subtracting(second))
    #expect(numbers { set, _ in second.forEach { set.insert($0) } } == first.union(second))
    #expect(numbers { set, _ in second.forEach { set.remove($0) } } == first.subtracting(second))
    #expect(second.allSatisfy { NumberSet(first).contains($0) == first.contains($0) })
  }
}
