import Foundation
import Testing

extension ProgramTests {
  struct AnalyzeCommandTests {
    private static let page = """
      Xã Tân Hòa nhân rộng cách làm hay

      Năm 2022, Hội Phụ nữ xã có mô hình “Bếp ấm” với 35 hội viên. Thôn Đông có 40 tổ ong. Xã Tân Hòa \
      hưởng ứng ngõ đèn lồng.
      """

    private func tmux(tables: [String: String] = [:]) throws -> Tmux {
      let tmux = try Tmux()
      try Self.page.write(
        to: tmux.folder.appending(path: "page.txt"), atomically: true, encoding: .utf8)
      let folder = tmux.folder.appending(path: "words")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, table) in tables {
        try table.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      return tmux
    }

    @Test func `facts are explained with range, rule, confidence and quotation`() throws {
      let tmux = try tmux()
      let (text, status) = try tmux.output(
        of: "cd \(tmux.folder.path); coso analyze --explain page.txt")
      #expect(status == 0)
      for part in ["metric.count", "model.quoted", "0,85", "35 hội viên", "Hội Phụ nữ xã", "–"] {
        #expect(text.contains(part), "\(part): \(text)")
      }
    }

    @Test func `words of one's own are one line of data in a folder`() throws {
      let tmux = try tmux(tables: [
        "indicators.tsv": "id\tvi\tpatterns\nbee-hives\ttổ ong\ttổ ong\n",
        "models.tsv": "id\tname\tkind\nngo-den\tNgõ đèn lồng\tmô hình\n",
      ])
      let (text, status) = try tmux.output(
        of: "cd \(tmux.folder.path); coso analyze --lexicons words page.txt")
      #expect(status == 0)
      #expect(text.contains("\"indicatorID\":\"bee-hives\""))
      #expect(text.contains("\"modelID\":\"ngo-den\""))
    }

    @Test(arguments: [
      ("indicator.tsv", "id\tvi\tpatterns\nx\ty\tz\n", "'indicators'"),
      ("indicators.tsv", "id\tvi\nx\ty\n", "'patterns'"),
      ("readme.txt", "", "*.tsv"),
    ])
    func `a table that cannot be used is refused with its reason`(
      name: String, table: String, reason: String
    ) throws {
      let tmux = try tmux(tables: [name: table])
      let (text, status) = try tmux.output(
        of: "cd \(tmux.folder.path); coso analyze --lexicons words page.txt")
      #expect(status == 2)
      #expect(text.contains(reason), "\(text)")
    }
  }
}
