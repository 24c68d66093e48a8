import TerminalCanvas
import Testing

@testable import CursesTerminal

struct InputDecoderTests {
  private static let keys: [(bytes: String, key: Key)] = [
    ("a", .character("a")), ("ấ", .character("ấ")), ("e\u{302}\u{301}", .character("ế")),
    ("漢", .character("漢")), ("👩‍👩‍👧", .character("👩‍👩‍👧")),
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\0", .control("@")), ("\u{3}", .control("c")), ("\u{1A}", .control("z")),
    ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
    ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[1;5A", .up), ("\u{1B}[B", .down),
    ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[5;2~", .pageUp),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab), ("\u{1B}[7$", .home),
    ("\u{1B}OP", .function(1)), ("\u{1B}[1;2P", .function(1)), ("\u{1B}[[A", .function(1)),
    ("\u{1B}[11~", .function(1)), ("\u{1B}[[E", .function(5)), ("\u{1B}[15~", .function(5)),
    ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[28~", .function(15)), ("\u{1B}[34~", .function(20)),
    ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")), ("\u{1B}Ok", .character("+")),
    ("\u{1B}x", .alt("x")), ("\u{1B}đ", .alt("đ")),
  ]

  @Test(arguments: keys)
  func `decodes a key, whole or in pieces`(text: String, key: Key) {
    let bytes = Array(text.utf8)
    var whole = InputDecoder()
    #expect(whole.decode(bytes) == [.key(key)])
    #expect(!whole.isWaiting)
    // A letter of several scalars may be cut between them: then they come as two.
    let isLetterOfSeveral = text.count == 1 && text.unicodeScalars.count > 1
    if !isLetterOfSeveral { expect([.key(key)], fromPiecesOf: bytes) }
  }

  private func expect(_ events: [InputEvent], fromPiecesOf bytes: [UInt8]) {
    for cut in 0...bytes.count {
      var decoder = InputDecoder()
      let decoded = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
      #expect(decoded == events, "cut at \(cut)")
    }
  }

  @Test func `all keys in one read come in order`() {
    var decoder = InputDecoder()
    let bytes = Self.keys.flatMap { Array($0.bytes.utf8) }
    #expect(decoder.decode(bytes) == Self.keys.map { .key($0.key) })
  }

  @Test(arguments: [
    ("\u{1B}", [Key.escape]), ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]),
    ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}[1;5", []),
    ("a\u{1B}", [.character("a"), .escape]),
    ("\u{1B}\r", [.escape, .enter]), ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}]", [.alt("]")]),
  ])
  func `takes what waits as it is after a while`(bytes: String, keys: [Key]) {
    var decoder = InputDecoder()
    var events = decoder.decode(Array(bytes.utf8))
    events += decoder.flush()
    #expect(events == keys.map { .key($0) })
    #expect(!decoder.isWaiting)
  }

  @Test(arguments: [
    "\u{1B}[?1;2c", "\u{1B}[12;40R", "\u{1B}[I", "\u{1B}[99~", "\u{1B}]11;rgb:0/0/0\u{7}",
    "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}[?2026;2$y", "\u{85}",
    "\u{1B}[1;2;3;4;5;6;7;8;9z", "\u{1B}[<1;2M", "\u{1B}[<64;99999999999999999999;1;1M",
  ])
  func `what is no key vanishes as a whole`(bytes: String) {
    var decoder = InputDecoder()
    // What DECRPM sends ends with a letter of its own, which must not be taken for a key.
    let events = decoder.decode(Array((bytes + "q").utf8))
    #expect(events.last == .key(.character("q")))
    #expect(events.count == (bytes.hasSuffix("$y") ? 2 : 1))
  }

  @Test(
    arguments: [
      [0xFF, 0x61], [0xC3, 0x61], [0xC0, 0x80, 0x61], [0xED, 0xA0, 0x80, 0x61], [0xE1, 0xBA, 0x61],
      [0xF5, 0x61], [0x80, 0x61],
    ] as [[UInt8]])
  func `bytes that are no UTF-8 vanish`(bytes: [UInt8]) {
    var decoder = InputDecoder()
    #expect(decoder.decode(bytes) == [.key(.character("a"))])
  }

  @Test(arguments: [
    ("\u{1B}[<0;3;4M", MouseEvent.Kind.press, 2, 3), ("\u{1B}[<0;3;4m", .release, 2, 3),
    ("\u{1B}[<2;1;1M", .rightPress, 0, 0), ("\u{1B}[<1;1;1M", .middlePress, 0, 0),
    ("\u{1B}[<64;200;60M", .wheelUp, 199, 59), ("\u{1B}[<65;1;1M", .wheelDown, 0, 0),
    ("\u{1B}[<32;5;6M", .drag, 4, 5), ("\u{1B}[<80;5;6M", .wheelUp, 4, 5),
    ("\u{1B}[M #$", .press, 2, 3), ("\u{1B}[M##$", .release, 2, 3), ("\u{1B}[M`!!", .wheelUp, 0, 0),
    ("\u{1B}[Ma!!", .wheelDown, 0, 0),
  ])
  func `decodes the mouse`(bytes: String, kind: MouseEvent.Kind, column: Int, row: Int) {
    let event = MouseEvent(kind, at: Point(column: column, row: row))
    expect([.mouse(event)], fromPiecesOf: Array(bytes.utf8))
  }

  @Test(arguments: ["\u{1B}[<0;0;0M", "\u{1B}[<66;1;1M", "\u{1B}[<35;1;1M", "\u{1B}[<0;1M"])
  func `movements without meaning are left out`(bytes: String) {
    expect([], fromPiecesOf: Array(bytes.utf8))
  }

  @Test func `pasted text is text, whatever stands in it`() {
    let bytes = Array("\u{1B}[200~q\r\nxã\rTú\t\u{1B}[A\u{3}\u{9B}\u{1B}[201~q".utf8)
    expect([.paste("q\nxã\nTú\t[A"), .key(.character("q"))], fromPiecesOf: bytes)
  }

  @Test func `a paste waits for its end without a time limit`() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~xã\u{1B}[20".utf8)) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.decode(Array("1~".utf8)) == [.paste("xã")])
    #expect(decoder.decode(Array("\u{1B}[200~\u{1B}[201~".utf8)) == [.paste("")])
  }

  @Test func `a burst of an input method is letters and backspaces`() {
    var decoder = InputDecoder()
    let events = decoder.decode(Array("a\u{7F}â\u{7F}ấ".utf8))
    #expect(
      events == [
        .key(.character("a")), .key(.backspace), .key(.character("â")), .key(.backspace),
        .key(.character("ấ")),
      ])
  }
}
