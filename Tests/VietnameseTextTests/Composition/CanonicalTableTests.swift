import Testing

@testable import VietnameseText

struct CanonicalTableTests {
  @Test func `knows the class of every mark`() {
    for value in UInt32(0)..<0x11_0000 {
      guard let properties = Unicode.Scalar(value)?.properties else { continue }
      let combiningClass = CanonicalTable.standard.entry(value).combiningClass
      #expect(combiningClass == properties.canonicalCombiningClass.rawValue)
    }
  }

  @Test func `sees without its mapping whether a letter is in lower case`() {
    for value in UInt32(0)..<0x2_0000 {
      guard let properties = Unicode.Scalar(value)?.properties, !properties.changesWhenLowercased
      else { continue }
      #expect(properties.lowercaseMapping.utf8.elementsEqual(String(Unicode.Scalar(value)!).utf8))
    }
  }
}
