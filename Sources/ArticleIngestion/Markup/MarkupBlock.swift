import NewsModel

/// A line of a page of HTML: a paragraph, heading, item or row of a table.
struct MarkupBlock: Hashable, Sendable {
  /// UTF-8 without line feeds, blanks closed up.
  var utf8: [UInt8]
  /// The part that its element says it plays; nil for running text.
  var role: LineRole?
  /// The first stretch of text in it, a node of the tree.
  var start: Int
  /// The element that it is, or that it stands in.
  var element: Int
  /// Its letters; a sign of Chinese, Japanese or Korean is worth three.
  var letters: Int
  /// How many of them stand in links.
  var linked: Int
  /// Why it is no part of the article; nil as long as it is.
  var rule: MarkupRule?
}

extension MarkupBlock {
  /// Whether a sentence ends in it.
  var hasStop: Bool { MarkupBlock.hasStop(utf8) }

  /// Whether nearly all of it is links.
  var isLink: Bool { linked * 10 >= letters * 8 && linked > 0 }

  private static func hasStop(_ utf8: [UInt8]) -> Bool {
    var index = utf8.startIndex
    while index < utf8.count {
      defer { index += 1 }
      switch utf8[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        // Not within numbers, addresses and abbreviations.
        if index + 1 == utf8.count || index > 2 && !isWordByte(utf8[index + 1]) { return true }
      case 0xE3 where utf8[index...].starts(with: [0xE3, 0x80, 0x82]): return true  // 。
      case 0xEF where utf8[index...].starts(with: [0xEF, 0xBC, 0x81]): return true  // ！
      case 0xEF where utf8[index...].starts(with: [0xEF, 0xBC, 0x9F]): return true  // ？
      case 0xE0 where utf8[index...].starts(with: [0xE0, 0xA5, 0xA4]): return true  // ।
      case 0xE1 where utf8[index...].starts(with: [0xE1, 0x81, 0x8B]): return true  // ။
      case 0xD8 where utf8[index...].starts(with: [0xD8, 0x9F]): return true  // ؟
      case 0xDB where utf8[index...].starts(with: [0xDB, 0x94]): return true  // ۔
      default: break
      }
    }
    return false
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2F, 0x2D: true
    default: false
    }
  }
}
