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
  }
}
