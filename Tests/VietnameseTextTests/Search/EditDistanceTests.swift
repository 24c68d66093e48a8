import Testing
import VietnameseText

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "xã", 2), ("search", "search", 0), ("serach", "search", 1),
    ("modles", "models", 1), ("Kiến Thụy", "Kiến Thuỵ", 2), ("Kiến Thụy", "Kien Thụy", 1),
    ("Tú Sơn", "Tu\u{301} So\u{31B}n", 0), ("tu sn", "tu son", 1), ("ca", "abc", 3),
    ("dan van", "nan vad", 2), ("ab", "ba", 1),
  ])
  func `counts slips of the fingers`(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right, atMost: 9) == distance)
    #expect(EditDistance.between(right, left, atMost: distance) == distance)
    #expect(EditDistance.between(left, right, atMost: distance - 1) == nil)
  }

  /// The same by its definition.
  private static func plain(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
    guard let first = left.last, let second = right.last else {
      return max(left.count, right.count)
    }
    var least = min(
      plain(left.dropLast(), right.dropLast()) + (first == second ? 0 : 1),
      min(plain(left.dropLast(), right), plain(left, right.dropLast())) + 1)
    if left.count > 1, right.count > 1, left.dropLast().last == second,
      right.dropLast().last == first
    {
      least = min(least, plain(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return least
  }

  @Test func `agrees with the definition on short words`() {
    var random = RandomText(seed: 51)
    for _ in 0..<400 {
      let words = (0..<2).map { _ in
        String((0..<random.next() % 6).map { _ in random.pick(Array("abđ")) })
      }
      let distance = EditDistanceTests.plain(Array(words[0])[...], Array(words[1])[...])
      for limit in 0...6 {
        let found = EditDistance.between(words[0], words[1], atMost: limit)
        #expect(found == (distance <= limit ? distance : nil), "\(words) \(limit)")
      }
    }
  }
}
