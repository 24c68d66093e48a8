/// Writes graphemes in ASCII, for a locale whose encoding is not UTF-8: readable, if not pretty.
///
/// Vietnamese letters lose their marks, lines become `-`, `|` and `+`, what has no likeness is `?`.
struct ASCIIFallback: Sendable {
  private let likeness: [Unicode.Scalar: Character]

  init() {
    var likeness: [Unicode.Scalar: Character] = [:]
    for (ascii, letters) in Self.table {
      for scalar in letters.unicodeScalars { likeness[scalar] = ascii }
    }
    self.likeness = likeness
  }

  /// A grapheme in so many columns: its likeness and blanks.
  func text(for symbol: String, width: Int) -> String {
    String(character(for: symbol)) + String(repeating: " ", count: max(0, width - 1))
  }

  /// The likeness of a grapheme; marks of their own are left out.
  private func character(for symbol: String) -> Character {
    guard let first = symbol.unicodeScalars.first else { return " " }
    if first.isASCII { return first.value >= 0x20 && first.value != 0x7F ? Character(first) : " " }
    return likeness[first] ?? "?"
  }

  private static let table: [(Character, String)] = [
    ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("A", "ÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ"),
    ("c", "çćĉċč"), ("C", "ÇĆĈĊČ"), ("d", "đðď"), ("D", "ĐÐĎ"),
    ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("E", "ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ"),
    ("i", "ìíîïĩīĭįıỉị"), ("I", "ÌÍÎÏĨĪĬĮİỈỊ"), ("l", "ł"), ("L", "Ł"),
    ("n", "ñńņňŋ"), ("N", "ÑŃŅŇŊ"),
    ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợº"), ("O", "ÒÓÔÕÖØŌŎŐƠǑỌỎỐỒỔỖỘỚỜỞỠỢ"),
    ("s", "śŝşšß"), ("S", "ŚŜŞŠ"),
    ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓỤỦỨỪỬỮỰ"),
    ("y", "ýÿỳỵỷỹŷ"), ("Y", "ÝŸỲỴỶỸŶ"), ("z", "źżž"), ("Z", "ŹŻŽ"),
    ("-", "─━═╌╍┄┅╴╶‐‑‒–—―−·"), ("|", "│┃║╎╏┆┇╵╷▏▎▍▌▐▕"),
    ("+", "┌┐└┘├┤┬┴┼╭╮╯╰╔╗╚╝╠╣╦╩╬"), ("#", "█▉▊▋▓▒░▀▄■▪"),
    ("*", "•●◆◉★☆✓✔※○◦"), (">", "▸▶►→›»≥⇒❯"), ("<", "◂◀◄←‹«≤⇐❮"),
    ("^", "▴▲↑⇧"), ("v", "▾▼↓⇩"), ("'", "‘’‚′ʼ"), ("\"", "“”„″"), (".", "…"),
    (" ", "\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{200A}\u{202F}\u{3000}"),
    ("x", "×✗✘"), ("=", "≈≡"), ("~", "∼"), ("2", "²"), ("3", "³"), ("1", "¹"),
  ]
}
