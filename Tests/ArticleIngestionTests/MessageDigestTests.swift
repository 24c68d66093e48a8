import Testing

@testable import ArticleIngestion

@Suite struct MessageDigestTests {
  /// - Source: FIPS 180-4, examples of SHA-256
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `gives the digests of the standard`(text: String, expected: String) {
    #expect(MessageDigest.sha256(Array(text.utf8)) == expected)
  }

  @Test func `does not care in how many pieces the bytes come`() {
    for count in [63, 64, 65, 127, 128, 129, 200, 1000] {
      let bytes = (0..<count).map { UInt8($0 % 251) }
      for step in [1, 7, 63, 64, 65, 130] {
        let digest = RunningDigest()
        for start in stride(from: 0, to: count, by: step) {
          let piece = Array(bytes[start..<min(count, start + step)])
          digest.add(piece, count: piece.count)
        }
        #expect(digest.finish() == MessageDigest.sha256(bytes), "\(count) by \(step)")
      }
    }
  }
}
