import Testing

extension ProgramTests {
  struct CommandLineTests {
    @Test func `help is text on standard output`() throws {
      let tmux = try Tmux()
      let (text, status) = try tmux.output(of: "coso --help")
      #expect(status == 0)
      #expect(text.contains("coso"))
      #expect(!text.contains("\u{1B}"))
    }

    @Test(arguments: [("vi", ".SS Danh sách"), ("en", ".SS Lists")])
    func `the manual page holds the commands and the keys`(language: String, word: String) throws {
      let tmux = try Tmux()
      let (text, status) = try tmux.output(of: "coso manual --lang \(language)")
      #expect(status == 0)
      #expect(text.hasPrefix(".TH COSO 1"))
      for command in ["browse", "index", "search", "list", "show", "places", "analyze", "text"] {
        #expect(text.contains("\n.SS coso \(command)\n"))
      }
      #expect(text.contains("\nCtrl\\-Z\n") || text.contains("Ctrl\\-Z,"))
      #expect(!text.contains("\n'"), "a line of text would be taken for a request")
      #expect(text.contains(word))
    }
  }
}
