import Foundation
import Testing

extension ProgramTests {
  /// One clear sentence and exit status 2 for whatever cannot be used.
  struct BadInputTests {
    /// A command line, run in a folder with the inputs below, and what its output must contain.
    static let cases: [(commandLine: String, sentence: String)] = [
      ("coso analyze missing.txt", "không có 'missing.txt': xem lại đường dẫn."),
      ("coso analyze empty.txt", "'empty.txt' rỗng: bỏ qua."),
      ("coso analyze binary.txt", "'binary.txt' không phải văn bản: bỏ qua."),
      ("coso analyze folder", "thư mục 'folder' không có bài nào"),
      ("coso analyze long.txt", "'long.txt' quá lớn (200 MiB, giới hạn 64 MiB)"),
      ("coso analyze broken.jsonl", "1 bản ghi không phải JSON, đầu tiên ở dòng 2; bỏ qua chúng."),
      ("coso analyze other.csv", "1 bản ghi không có nội dung bài, đầu tiên ở dòng 1; bỏ qua."),
      ("coso analyze --map txt=tin other.csv", "không có 'txt'; có phải 'text'?"),
      ("coso analyze --limit record=much other.csv", "cần TÊN=SỐ, như record=256M."),
      ("coso stats -i empty.txt", "'empty.txt' không phải là chỉ mục của coso"),
      ("coso index -i binary.txt article.txt", "'binary.txt' không phải là chỉ mục của coso"),
      ("coso index -i nowhere/x.sqlite article.txt", "không tạo được chỉ mục 'nowhere/x.sqlite'"),
      ("coso list modles", "không có 'modles'; có phải 'models'?"),
      ("coso list models --formt csv", "Có phải '--format'?"),
      ("coso list models --format cvs", "có phải 'csv'?"),
      ("coso serach xã", "không có tệp hay lệnh 'serach'; có phải 'coso search'?"),
      ("coso --lang en list modles", "there is no 'modles'; did you mean 'models'?"),
      ("coso article.txt | cat", "đầu ra chuẩn không phải thiết bị đầu cuối"),
      ("TERM=dumb coso article.txt", "thiết bị đầu cuối 'dumb' không đặt được con trỏ"),
    ]

    @Test func `says what is wrong and ends with 2`() throws {
      let tmux = try Tmux()
      try makeInputs(in: tmux.folder.appending(path: "home"))
      for (commandLine, sentence) in BadInputTests.cases {
        // Straight to the terminal where the terminal is what is wrong.
        let isAboutTerminal = commandLine.hasPrefix("TERM=")
        let (text, status) =
          isAboutTerminal
          ? try tmux.shown(by: commandLine) : try tmux.output(of: commandLine)
        #expect(text.contains(sentence), "\(commandLine): \(text)")
        #expect(status == 2 || commandLine.hasSuffix("| cat"), "\(commandLine)")
      }
    }

    @Test func `passes over what cannot be used and goes on with the rest`() throws {
      let tmux = try Tmux()
      try makeInputs(in: tmux.folder.appending(path: "home"))
      let (text, status) = try tmux.output(of: "coso index empty.txt article.txt binary.txt")
      #expect(status == 2)
      #expect(text.contains("'empty.txt' rỗng"))
      #expect(text.contains("1 bài đã đưa vào, 0 tệp không đổi, 2 bị bỏ qua."))
      #expect(try tmux.output(of: "coso list articles").text.contains("Xã An Phú Tân"))
    }

    @Test func `keeps control characters of an article from the terminal`() throws {
      let tmux = try Tmux()
      try makeInputs(in: tmux.folder.appending(path: "home"))
      let (text, status) = try tmux.output(of: "coso index article.txt >log; coso list articles")
      #expect(status == 0)
      #expect(!text.contains("\u{1B}") && !text.contains("\u{7}"))
    }

    private func makeInputs(in folder: URL) throws {
      try Data().write(to: folder.appending(path: "empty.txt"))
      let record = #"{"title": "Tin", "text": "Xã ra quân."}"#
      try Data("\(record)\n{\"title\n\(record)\n".utf8).write(
        to: folder.appending(path: "broken.jsonl"))
      try Data("id,tin\n1,Xã An Lạc ra quân.\n".utf8).write(to: folder.appending(path: "other.csv"))
      try Data([0, 1, 2, 3, 0, 0, 255, 254, 0, 7]).write(to: folder.appending(path: "binary.txt"))
      try FileManager.default.createDirectory(
        at: folder.appending(path: "folder"), withIntermediateDirectories: true)
      // Behind its first line a hole of 200 MiB: it has the size, and takes no room.
      let long = folder.appending(path: "long.txt")
      try Data(String(repeating: "Xã ra quân. ", count: 1000).utf8).write(to: long)
      let handle = try FileHandle(forWritingTo: long)
      try handle.truncate(atOffset: 200 << 20)
      try handle.close()
      let article =
        "Xã An Phú Tân \u{1B}[31mvận động\u{7} 12 hộ dân hiến đất làm đường\n\nBài viết.\n"
      try Data(article.utf8).write(to: folder.appending(path: "article.txt"))
    }
  }
}
