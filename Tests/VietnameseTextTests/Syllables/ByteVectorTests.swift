import Testing

@testable import VietnameseText

struct ByteVectorTests {
  /// The places among sixteen where a condition is fulfilled.
  private static func places(_ mask: ByteMask) -> [Int] { (0..<16).filter { mask[$0] } }

  @Test func `loads the sixteen bytes from an offset`() {
    let bytes = (0..<40).map { UInt8($0 * 5) }
    for offset in 0...24 {
      let vector = ByteVector(bytes.span, at: offset)
      #expect((0..<16).map { vector[$0] } == Array(bytes[offset..<offset + 16]))
    }
  }

  @Test func `compares as byte by byte`() {
    var random = RandomText(seed: 41)
    for _ in 0..<300 {
      let bytes = (0..<16).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let vector = ByteVector(bytes.span, at: 0)
      let limits = [bytes[0], bytes[1]].sorted()
      let (low, high) = (limits[0], limits[1])
      let isPlace = ByteVectorTests.places
      #expect(isPlace(vector.equals(low)) == (0..<16).filter { bytes[$0] == low })
      #expect(isPlace(vector.isAtLeast(low)) == (0..<16).filter { bytes[$0] >= low })
      #expect(
        isPlace(vector.isOne(of: low...high))
          == (0..<16).filter { (low...high).contains(bytes[$0]) })
      #expect((0..<16).map { vector.with(low)[$0] } == bytes.map { $0 | low })
      #expect((0..<16).map { vector.only(low)[$0] } == bytes.map { $0 & low })
    }
  }

  @Test func `finds a condition that is fulfilled in one place, and none`() {
    for place in 0..<16 {
      var bytes = [UInt8](repeating: 1, count: 16)
      #expect(!ByteVector(bytes.span, at: 0).equals(7).isAnywhere)
      bytes[place] = 7
      #expect(ByteVector(bytes.span, at: 0).equals(7).isAnywhere)
    }
  }
}
