import Testing

@testable import coso

struct JSONValueTests {
  @Test(arguments: [
    (JSONValue.null, "null"), (.bool(true), "true"), (.number(1), "1"), (.number(1.9), "1.9"),
    (.number(-0.5), "-0.5"), (.number(1e20), "1e+20"), (.number(.nan), "null"),
    (.string("xã “A”\n\t\"\\\u{1B}\u{9F}"), #""xã “A”\n\t\"\\\u001b\u009f""#),
    (.array([]), "[]"), (.array([.number(1), .null]), "[1,null]"),
    (.object([]), "{}"),
    (.object([("b", .number(2)), ("a", .string("x"))]), #"{"b":2,"a":"x"}"#),
  ])
  func `is written as RFC 8259 has it, keys in their order`(value: JSONValue, text: String) {
    #expect(value.serialized() == text)
  }

  @Test func `is indented for people`() {
    let value = JSONValue.object([("list", .array([.number(1)])), ("none", .array([]))])
    #expect(
      value.serialized(isPretty: true) == """
        {
          "list": [
            1
          ],
          "none": []
        }
        """)
  }
}
