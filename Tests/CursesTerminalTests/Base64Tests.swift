import Testing

@testable import CursesTerminal

struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("foobar", "Zm9vYmFy"), ("xã", "eMOj"), ("ÿþ", "w7/Dvg=="),
  ])
  func `encodes as RFC 4648 shows`(text: String, expected: String) {
    #expect(Base64.encoded(Array(text.utf8)) == expected)
  }
}
