import Foundation
import NewsStore
import Testing

extension ProgramTests {
  /// Runs that are killed leave a sound index, and the next run completes it.
  struct KillTests {
    /// So many runs are killed in all, and of one index at most so many.
    static let kills = 20
    static let killsOfOne = 5

    @Test func `an index that was killed again and again is completed as if nothing had been`()
      throws
    {
      let crawl = try Crawl()
      #expect(try crawl.index("whole.sqlite") == 0)
      let expected = try crawl.contents(of: "whole.sqlite")
      #expect(expected.count { $0.hasPrefix("edition|") } == Crawl.editionCount)
      #expect(expected.count { $0.hasPrefix("article|") } == Crawl.articleCount)
      var chance = FixedChance(state: 20)
      var (killed, round) = (0, 0)
      while killed < KillTests.kills, round < KillTests.kills {
        let name = "round\(round).sqlite"
        round += 1
        killed += try crawl.killAgainAndAgain(name, using: &chance)
        #expect(try crawl.index(name) == 0)
        #expect(try crawl.problems(of: name) == [])
        let contents = try crawl.contents(of: name)
        #expect(Set(contents).symmetricDifference(expected) == [])
        #expect(contents.count == expected.count)
      }
      #expect(killed >= KillTests.kills, "the runs ended before they could be killed")
    }

    @Test func `a second run waits for the first and says how to give up`() throws {
      let crawl = try Crawl()
      let tmux = try Tmux(columns: 120, rows: 12)
      let index = crawl.path("one.sqlite")
      guard case .taken(let lock) = WriterLock.attempt(index: index) else {
        Issue.record("nobody else can have it")
        return
      }
      try tmux.enter("coso index -i \(index) \(crawl.path("pages"))")
      try tmux.wait(for: "đang ghi chỉ mục")
      try tmux.wait(for: "\(getpid())")
      try tmux.press("C-c")
      try tmux.waitForShell()
      #expect(!FileManager.default.fileExists(atPath: index))
      lock.release()
      let (text, status) = try tmux.output(of: "coso index -i \(index) \(crawl.path("pages"))")
      #expect(status == 0 && text.contains("bài đã đưa vào"))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: crawl.folder.path).sorted()
          == ["one.sqlite", "pages"])
    }

    @Test func `Ctrl-C stops in good order, and the next run goes on`() throws {
      let crawl = try Crawl()
      let tmux = try Tmux(columns: 80, rows: 12)
      let index = crawl.path("one.sqlite")
      let command = "coso index --batch-bytes 2000 -i \(index) \(crawl.path("pages"))"
      try tmux.enter(command + "; echo status=$?.")
      try tmux.wait(for: "bài")
      try tmux.press("C-c")
      let screen = try tmux.wait(for: "an exit status") { screen in
        screen.lines.contains { $0.hasPrefix("status=") }
      }
      #expect(screen.contains("status=130.") && screen.contains("chạy lại đúng lệnh này"))
      #expect(try crawl.problems(of: "one.sqlite") == [])
      #expect(try tmux.output(of: command).status == 0)
      #expect(try crawl.index("whole.sqlite") == 0)
      let expected = try crawl.contents(of: "whole.sqlite")
      #expect(Set(try crawl.contents(of: "one.sqlite")).symmetricDifference(expected) == [])
    }
  }
}

/// Invented pages as a crawler leaves them: files, a file of records, and releases that recur.
private final class Crawl {
  static let fileCount = 16
  static let recordCount = 20
  /// Every fourth file is a release that three portals print.
  static let editionCount = fileCount + recordCount + 2 * (fileCount / 4)
  static let articleCount = fileCount + recordCount

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("coso-kill-\(UUID().uuidString)")
    let pages = folder.appendingPathComponent("pages")
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    for number in 0..<Crawl.fileCount {
      let paragraphs = Crawl.paragraphs(number)
      try write("a\(100 + number).txt", ["Tin số \(number)"] + paragraphs)
      guard number % 4 == 0 else { continue }
      try write("b\(100 + number).txt", ["Bản tin \(number)"] + paragraphs.dropLast())
      try write("c\(100 + number).txt", ["(Cổng) Tin \(number)"] + paragraphs)
    }
    let records = (0..<Crawl.recordCount).map { number in
      let text = Crawl.paragraphs(1000 + number).joined(separator: #"\n\n"#)
      return #"{"title": "Bản ghi \#(number)", "text": "\#(text)"}"#
    }
    try Data(records.joined(separator: "\n").utf8)
      .write(to: pages.appendingPathComponent("b.jsonl"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Runs the program to its end; its exit status.
  func index(_ name: String) throws -> Int32 {
    Subprocess.run(try command(name), output: "/dev/null")
  }

  /// Kills run after run at random points, until one has ended before or there were enough.
  ///
  /// - Returns: how many were killed; each left a sound index, or none.
  func killAgainAndAgain(_ name: String, using chance: inout FixedChance) throws -> Int {
    for killed in 0..<ProgramTests.KillTests.killsOfOne {
      let fileCount = Int.random(in: 0...Crawl.fileCount, using: &chance)
      let delay = UInt32.random(in: 0...30_000, using: &chance)
      guard try kill(name, afterFiles: fileCount, microseconds: delay) else { return killed }
      guard FileManager.default.fileExists(atPath: path(name)) else { continue }
      #expect(try problems(of: name) == [])
    }
    return ProgramTests.KillTests.killsOfOne
  }

  /// Runs the program and kills it some time after it has taken in so many files, unless it has ended
  /// by then.
  func kill(_ name: String, afterFiles count: Int, microseconds: UInt32) throws -> Bool {
    let report = path("report.jsonl")
    try Data().write(to: URL(filePath: report))
    let arguments = try command(name) + ["--report", report]
    guard let process = Subprocess.start(arguments, output: "/dev/null") else {
      throw CocoaError(.executableNotLoadable)
    }
    while try Data(contentsOf: URL(filePath: report)).count(where: { $0 == 0x0A }) < count {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) != 0 { return false }
      usleep(1000)
    }
    usleep(microseconds)
    Foundation.kill(process, SIGKILL)
    return Subprocess.wait(for: process) & 0x7F == SIGKILL
  }

  func problems(of name: String) throws -> [LibraryProblem] {
    try Library(path: path(name), mode: .readWrite).check()
  }

  func contents(of name: String) throws -> [String] {
    try Library(path: path(name), mode: .readWrite).contents()
  }

  private func command(_ name: String) throws -> [String] {
    [
      try Products.folder() + "/coso", "index", "--batch-bytes", "2000", "-i", path(name),
      path("pages"),
    ]
  }

  private func write(_ name: String, _ lines: [String]) throws {
    try Data(lines.joined(separator: "\n\n").utf8)
      .write(to: folder.appendingPathComponent("pages/\(name)"))
  }

  private static let communes = ["Tú Sơn", "Đoàn Xá", "Song Lộc", "An Phú Tân", "Hòa Bình"]

  /// Paragraphs that no other number has: words are drawn by it.
  private static func paragraphs(_ number: Int) -> [String] {
    var chance = FixedChance(state: UInt64(number) * 77 + 5)
    let words = """
      đường làng hàng cây nhân dân đóng góp ngày công hội viên phụ nữ thanh niên trồng hoa thắp sáng \
      kênh mương nhà văn hóa vận động hiến đất mở rộng cầu nhỏ chợ quê bếp ăn vườn rau giếng nước
      """.split(separator: " ").map(String.init)
    return (0..<5).map { index in
      let commune = communes[(number + index) % communes.count]
      let text = (0..<16).map { _ in words.randomElement(using: &chance) ?? "" }
      return
        "Xã \(commune) có \(number + index * 7) hộ tham gia mô hình “\(words[number % 20]) xanh”: "
        + text.joined(separator: " ") + "."
    }
  }
}

/// Random numbers that are the same in every run.
private struct FixedChance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
  }
}
