import NewsModel
import Testing

struct FindingTests {
  private func finding(_ kind: Finding.Kind, _ path: String, _ record: Int?) -> Finding {
    Finding(kind: kind, path: path, record: record)
  }

  @Test func `says once what is the same of many records`() {
    var findings = [finding(.decoded(from: "VISCII"), "a.jsonl", 0)]
    findings.merge((1..<500).map { finding(.decoded(from: "VISCII"), "a.jsonl", $0) })
    findings.merge([
      finding(.decoded(from: "TCVN3"), "a.jsonl", 500),
      finding(.decoded(from: "VISCII"), "a.jsonl", 501),
    ])
    #expect(findings.map(\.others) == [500, 0] && findings.map(\.record) == [0, 500])
  }

  @Test func `adds the bytes up that were replaced`() {
    var findings: [Finding] = []
    findings.merge((2..<5).map { finding(.invalidBytes(count: $0, firstOffset: 7), "a", $0) })
    #expect(findings.map(\.kind) == [.invalidBytes(count: 9, firstOffset: 7)])
  }

  @Test func `leaves apart what is about other files, or about whole ones`() {
    var findings: [Finding] = []
    findings.merge([
      finding(.empty, "a", 1), finding(.empty, "b", 1), finding(.empty, "a", 2),
      finding(.binary, "a", nil), finding(.binary, "a", nil),
    ])
    #expect(findings.map(\.path) == ["a", "b", "a", "a", "a"])
    #expect(findings.allSatisfy { $0.others == 0 })
  }
}
