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
  }
}
