import Foundation
import Testing

extension ProgramTests {
  /// `coso clean`: the article without its page, and why.
  struct CleanCommandTests {
    private static let page = """
      Trang chủ
      Xã Bình Minh khánh thành nhà văn hóa thôn Đông
      Ngày đăng: 14/05/2019 16:20
      Lượt xem: 204
      Sáng 14/5, xã Bình Minh khánh thành nhà văn hóa thôn Đông, do nhân dân góp hơn 200 ngày công.
      Nhà văn hóa có sân bóng chuyền, tủ sách và loa truyền thanh phục vụ gần 300 hộ dân trong thôn.
      Thu An
      Tin liên quan
      Ra quân làm thủy lợi nội đồng

      """
    private static let article = """
      Xã Bình Minh khánh thành nhà văn hóa thôn Đông

      Ngày đăng: 14/05/2019 16:20

      Sáng 14/5, xã Bình Minh khánh thành nhà văn hóa thôn Đông, do nhân dân góp hơn 200 ngày công.

      Nhà văn hóa có sân bóng chuyền, tủ sách và loa truyền thanh phục vụ gần 300 hộ dân trong thôn.

      Thu An

      """

    private func shell() throws -> Tmux {
      let tmux = try Tmux()
      let home = tmux.folder.appending(path: "home")
      for name in ["page.txt", "other.txt"] {
        try Data(CleanCommandTests.page.utf8).write(to: home.appending(path: name))
      }
      try Data().write(to: home.appending(path: "empty.txt"))
      return tmux
    }

    @Test func `prints articles, parted by form feeds`() throws {
      let tmux = try shell()
      let article = CleanCommandTests.article
      for line in ["coso clean page.txt", "coso clean - <page.txt"] {
        let (text, status) = try tmux.output(of: line)
        #expect(text == article, "\(line)")
        #expect(status == 0)
      }
      let (text, status) = try tmux.output(of: "coso clean page.txt other.txt")
      #expect(text == article + "\u{0C}\n" + article)
      #expect(status == 0)
    }

    @Test func `says of each line its role, its rule and how sure that is`() throws {
      let (text, status) = try shell().output(of: "coso clean --explain page.txt")
      #expect(status == 0)
      let rows = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
      #expect(rows.first == ["page.txt"])
      let found = rows.dropFirst(2).map { $0.prefix(4).joined(separator: " ") }
      #expect(
        found == [
          "1 furniture Menu 0.95", "2 title Headline 0.90", "3 dateline Dateline 0.90",
          "4 furniture Counter 0.95", "5 lead Lead 0.85", "6 body 0.90 Nhà",
          "7 byline Byline 0.90", "8 furniture RelatedList 0.90", "9 furniture RelatedList 0.90",
        ])
    }

    private struct Record: Decodable {
      struct Line: Decodable {
        var n: Int
        var role: String
        var rule: String?
        var score: Double?
        var text: String?
      }
      var schema: String
      var title: String?
      var byline: String?
      var published: String?
      var lines: [Line]
    }

    @Test(arguments: [false, true])
    func `prints an article a line as JSON`(isExplained: Bool) throws {
      let option = isExplained ? " --explain" : ""
      let (text, status) = try shell()
        .output(of: "coso clean --format jsonl\(option) page.txt other.txt")
      #expect(status == 0)
      let records = try text.split(separator: "\n").map {
        try JSONDecoder().decode(Record.self, from: Data($0.utf8))
      }
      #expect(records.count == 2)
      let record = try #require(records.first)
      #expect(record.schema == "coso/clean/1")
      #expect(record.title == "Xã Bình Minh khánh thành nhà văn hóa thôn Đông")
      #expect(record.byline == "Thu An")
      #expect(record.published == "2019-05-14")
      #expect(record.lines.map(\.n) == Array(1...9))
      #expect(record.lines[3].rule == "Counter")
      #expect(record.lines[5].rule == nil)
      #expect(record.lines[3].text == (isExplained ? "Lượt xem: 204" : nil))
    }

    @Test(arguments: [
      ("missing.txt", "không có 'missing.txt': xem lại đường dẫn."),
      ("empty.txt", "'empty.txt' rỗng: bỏ qua."),
    ])
    func `names what it could not clean, and cleans the rest`(path: String, sentence: String) throws
    {
      let tmux = try shell()
      let alone = try tmux.output(of: "coso clean \(path)")
      #expect(alone.text == "coso: \(sentence)\n")
      #expect(alone.status == 2)
      let (text, status) = try tmux.output(of: "coso clean \(path) page.txt 2>errors.txt")
      #expect(text == CleanCommandTests.article)
      #expect(status == 2)
    }

    @Test func `prints an empty array for nothing`() throws {
      let (text, status) = try shell().output(of: "coso clean --format json empty.txt 2>errors.txt")
      #expect(text == "[]\n")
      #expect(status == 2)
    }
  }
}
