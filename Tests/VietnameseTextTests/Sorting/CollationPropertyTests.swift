import Testing
import VietnameseText

struct CollationPropertyTests {
  @Test func `gives one key to all forms of composition, over any bytes`() {
    var random = RandomText(seed: 10)
    for _ in 0..<3_000 {
      let bytes = random.bytes(count: 10)
      let key = CollationKey(bytes)
      #expect(key == CollationKey(Composition.compose(bytes)))
      #expect(!(key < key))
    }
  }

  @Test func `puts a text before every longer one that begins with it`() {
    var random = RandomText(seed: 11)
    for _ in 0..<3_000 {
      let text = String(decoding: random.bytes(count: 6), as: UTF8.self)
      #expect(CollationKey(text) < CollationKey(text + "b"))
    }
  }
}
