import Testing

extension ProgramTests {
  struct TextDecodingTests {
    @Test func `finds out what an old file is in`() throws {
      let tmux = try Tmux()
      let (text, status) = try tmux.output(
        of: #"printf 'Abc\n\247\266ng b\351 x\267\n' | coso text decode --from auto"#)
      #expect(text == "Abc\nĐảng bộ xã\n")
      #expect(status == 0)
    }

    @Test func `says what it found`() throws {
      let tmux = try Tmux()
      let (text, _) = try tmux.output(
        of: #"printf '\247\266ng b\351 x\267\n' | coso text decode --explain --lang en"#)
      #expect(text.contains("TCVN3: 3 of 3 words with a high byte become Vietnamese syllables.\n"))
      #expect(text.contains("Đảng bộ xã\n"))
    }

    @Test func `names the encodings when it does not know one`() throws {
      let tmux = try Tmux()
      let (text, status) = try tmux.output(of: "coso text decode --from koi8 --lang en </dev/null")
      #expect(
        text.hasPrefix("coso: there is no encoding 'koi8'; there are auto, TCVN3, TCVN5712-1, "))
      #expect(text.hasSuffix(", WINDOWS-1252.\n"))
      #expect(status == 2)
    }

    @Test func `ends quietly when its reader has gone`() throws {
      let tmux = try Tmux()
      let (text, status) = try tmux.output(
        of: #"yes "$(printf 'x\267')" | coso text decode --from TCVN3 | head -n 1"#)
      #expect(text == "xã\n")
      #expect(status == 0)
    }

    @Test func `repairs lines as they come`() throws {
      let tmux = try Tmux()
      let (text, status) = try tmux.output(
        of: "printf 'HiÖn nay\\nné à Rome\\nÄ‘áº¥t' | coso text repair")
      #expect(text == "Hiện nay\nné à Rome\nđất")
      #expect(status == 0)
    }
  }
}
