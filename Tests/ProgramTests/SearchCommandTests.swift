import Foundation
import Testing

extension ProgramTests {
  struct SearchCommandTests {
    @Test func `keys of Telex and VNI find what they type`() throws {
      let tmux = try Tmux()
      let home = tmux.folder.appending(path: "home")
      let pages = [
        "mot.txt": "Xã Tú Sơn ra nghị quyết\n\nNghị quyết được bàn ở từng thôn.\n",
        "hai.txt": "Xã An Phú Tân làm đường\n\nNhân dân hiến đất, góp công.\n",
        "ba.txt": "Danh sách xoxo\n\nMột list nhạc as và nốt.\n",
      ]
      for (name, text) in pages { try Data(text.utf8).write(to: home.appending(path: name)) }
      _ = try tmux.output(of: "coso index mot.txt hai.txt ba.txt")
      func titles(_ query: String) throws -> [String] {
        let (text, status) = try tmux.output(of: "coso search \(query) --format jsonl")
        #expect(status == 0 || status == 1)
        return text.split(separator: "\n").compactMap { line in
          ["ra nghị quyết", "làm đường", "Danh sách"].first { line.contains($0) }
        }
      }
      for query in ["'nghị quyết'", "'nghij quyeets'", "'nghi5 quyet61'", "nghi quyet", "tu son"] {
        #expect(try titles(query) == ["ra nghị quyết"], "\(query)")
      }
      for query in ["as", "xoxo", "list"] {
        #expect(try titles(query) == ["Danh sách"], "\(query)")
      }
    }

    @Test func `one process answers a query a line`() throws {
      let tmux = try Tmux()
      let home = tmux.folder.appending(path: "home")
      try Data("Xã Tú Sơn làm đường\n\nNhân dân hiến đất làm đường mới.\n".utf8)
        .write(to: home.appending(path: "mot.txt"))
      try Data("lam duong\n\n\"đường đất\"\n-đất\nxã:\n".utf8)
        .write(to: home.appending(path: "cau.txt"))
      _ = try tmux.output(of: "coso index mot.txt")
      let (text, status) = try tmux.output(
        of: "coso search --stdin --format jsonl --facets < cau.txt")
      let answers = try text.split(separator: "\n").map {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
      }
      #expect(status == 0)
      #expect(answers.map { $0["total"] as? Int } == [1, 0, 0, 0, 0])
      #expect(answers[0]["query"] as? String == "lam duong")
      #expect(answers[0]["order"] as? String == "relevance")
      #expect((answers[0]["took_ms"] as? Double ?? -1) > 0)
      #expect((answers[0]["hits"] as? [[String: Any]])?.count == 1)
      #expect((answers[0]["facets"] as? [Any])?.isEmpty == false)
      let suggestion = answers[2]["suggestion"] as? [String: Any]
      #expect(suggestion?["query"] as? String == "đường đất")
    }

    @Test func `an index is looked at, made small, and refused when it is newer`() throws {
      let tmux = try Tmux()
      let home = tmux.folder.appending(path: "home")
      try Data("Xã Tú Sơn làm đường\n\nNhân dân hiến đất.\n".utf8)
        .write(to: home.appending(path: "mot.txt"))
      _ = try tmux.output(of: "coso index -i a.sqlite mot.txt")
      let sound = try tmux.output(of: "coso doctor -i a.sqlite --index")
      #expect(sound.status == 0, "\(sound.text)")
      #expect(sound.text.contains("1 bài"))
      let small = try tmux.output(of: "coso index -i a.sqlite --compact")
      #expect(small.status == 0, "\(small.text)")
      // The version of the schema stands in the file's header.
      let file = try FileHandle(forUpdating: home.appending(path: "a.sqlite"))
      try file.seek(toOffset: 60)
      try file.write(contentsOf: Data([0, 0, 0, 99]))
      try file.close()
      for command in [
        "doctor -i a.sqlite --index", "index -i a.sqlite --compact", "search -i a.sqlite a",
      ] {
        let refused = try tmux.output(of: "coso \(command)")
        #expect(refused.status == 2)
        #expect(refused.text.contains("mới hơn"), "\(refused.text)")
      }
    }
  }
}
