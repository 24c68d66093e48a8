import Testing

@testable import NewsBrowser

@Suite struct LineEditorTests {
  @Test func `joins a mark that comes after its letter`() {
    var editor = LineEditor()
    for part in ["h", "o", "\u{302}", "\u{300}"] { editor.insert(part) }
    #expect(editor.cursor == 2)
    _ = editor.perform(.deleteBackward)
    #expect(Array(editor.text.utf8) == Array("h".utf8))
  }

  @Test func `takes the burst of an input method`() {
    var editor = LineEditor("tu")
    _ = editor.perform(.deleteBackward)
    editor.insert("ú")
    editor.insert(" ")
    editor.insert("So")
    _ = editor.perform(.deleteBackward)
    editor.insert("ơ")
    editor.insert("n")
    #expect(Array(editor.text.utf8) == Array("tú Sơn".utf8))
    #expect(editor.cursor == 6)
  }

  @Test(arguments: [
    ([Action.deleteWord], "mô hình ", 8), ([.deleteWord, .deleteWord], "mô ", 3),
    ([.deleteToStart], "", 0), ([.cursorToStart, .deleteForward], "ô hình mới", 0),
    ([.cursorLeft, .deleteToStart], "i", 0), ([.cursorToStart, .cursorLeft], "mô hình mới", 0),
    ([.cursorRight], "mô hình mới", 11), ([.deleteForward], "mô hình mới", 11),
  ])
  func `edits by letters as a reader sees them`(actions: [Action], text: String, cursor: Int) {
    var editor = LineEditor("mô hình mới")
    for action in actions { _ = editor.perform(action) }
    #expect(editor.text == text)
    #expect(editor.cursor == cursor)
  }

  @Test func `turns line breaks into blanks and drops other controls`() {
    var editor = LineEditor()
    editor.insert("a\r\nb\tc\u{1B}[2J\u{9B}d")
    #expect(editor.text == "a  b c[2Jd")
  }

  @Test func `leaves other actions alone`() {
    var editor = LineEditor("a")
    let isEdit = editor.perform(.open)
    #expect(!isEdit)
  }
}
