import NewsModel
import Testing
import VietnameseText

@testable import coso

@Suite struct EncodingSentenceTests {
  @Test(arguments: [
    (
      EncodingDecision.Evidence.byteOrderMark, "X: có dấu thứ tự byte (BOM).",
      "X: there is a byte order mark."
    ),
    (.zeros, "X: byte 0 xen kẽ.", "X: every other byte is zero."),
    (.wellFormed, "X: mọi byte đều hợp lệ.", "X: all bytes are well-formed."),
    (
      .mostlyWellFormed(firstInvalidOffset: 7),
      "X: phần lớn hợp lệ; byte hỏng đầu tiên ở vị trí 7.",
      "X: mostly well-formed; the first damaged byte is at offset 7."
    ),
    (
      .syllables(9, of: 10), "X: 9 trong 10 từ có byte cao thành âm tiết tiếng Việt.",
      "X: 9 of 10 words with a high byte become Vietnamese syllables."
    ),
    (.font, "X: theo tên phông chữ.", "X: by the name of the font."),
    (
      .none, "X: không nhận ra bảng mã tiếng Việt nào.",
      "X: no encoding of Vietnamese was recognized."
    ),
  ])
  func `says why`(evidence: EncodingDecision.Evidence, vietnamese: String, english: String) {
    let decision = EncodingDecision(
      encoding: .legacy(.tcvn3), evidence: evidence, confidence: 1)
    #expect(decision.sentence(in: .vietnamese) == "TCVN3" + vietnamese.dropFirst())
    #expect(decision.sentence(in: .english) == "TCVN3" + english.dropFirst())
  }

  @Test func `says what a file was read as`() {
    let finding = Finding(kind: .decoded(from: "VISCII"), path: "a.txt")
    #expect(finding.sentence(in: .vietnamese) == "'a.txt': đọc theo bảng mã VISCII.")
    #expect(finding.sentence(in: .english) == "'a.txt' was read as VISCII.")
    #expect(!finding.isRejection)
  }
}
