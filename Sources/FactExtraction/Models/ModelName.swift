import VietnameseText

/// One identity for all spellings of a model's name.
///
/// `Năm không, ba sạch` and `5 không 3 sạch` → `5-khong-3-sach`; `xây dựng NTM` →
/// `xay-dung-nong-thon-moi`.
enum ModelName {
  /// The name folded, number words as figures, abbreviations written out, joined by hyphens: `Năm
  /// không, ba sạch` → `5-khong-3-sach`.
  static func slug(of name: String, _ abbreviations: Abbreviations = Abbreviations()) -> String {
    let bytes = Array(name.utf8)
    let tokens = FactLexer.tokens(of: bytes).filter { $0.kind != .mark }
    var words: [String] = []
    for index in tokens.indices {
      if isFigure(tokens, at: index),
        let number = NumberWords.number(tokens, at: index, limit: index + 1)
      {
        words.append(String(Int(number.value)))
      } else if let value = ModelName.integer(bytes, tokens[index]) {
        words.append(String(value))
      } else {
        words += ModelName.words(tokens[index], of: bytes, abbreviations)
      }
    }
    return words.joined(separator: "-")
  }

  private static func integer(_ bytes: [UInt8], _ token: FactToken) -> Int? {
    token.kind == .number ? Int(String(decoding: bytes[token.range], as: UTF8.self)) : nil
  }

  /// The folded word, or the words that it abbreviates.
  private static func words(
    _ token: FactToken, of bytes: [UInt8], _ abbreviations: Abbreviations
  ) -> [String] {
    let words = abbreviations.expanded([token.key])
    guard words.count > 1 else {
      return [Folding.fold(String(decoding: bytes[token.range], as: UTF8.self))]
    }
    return words.map { Folding.fold($0.text) }
  }

  /// Whether one identity is another with a letter or two wrong, missing or too many; numbers must
  /// agree, as must all of a short name.
  static func isSlip(_ slug: String, of other: String) -> Bool {
    let allowed = min(slug.utf8.count, other.utf8.count) / 14
    guard allowed > 0, abs(slug.utf8.count - other.utf8.count) <= min(allowed, 2) else {
      return false
    }
    let (first, second) = (Array(slug.utf8), Array(other.utf8))
    guard first.filter(\.isDigit) == second.filter(\.isDigit) else { return false }
    return isNear(first, second, within: min(allowed, 2))
  }

  /// Whether one text becomes the other by few changes of a byte: Ukkonen's band of the distance by
  /// Levenshtein.
  private static func isNear(_ first: [UInt8], _ second: [UInt8], within limit: Int) -> Bool {
    var row = (0...second.count).map { $0 <= limit ? $0 : limit + 1 }
    for (index, byte) in first.enumerated() {
      var next = Array(repeating: limit + 1, count: second.count + 1)
      if index + 1 <= limit { next[0] = index + 1 }
      let low = max(1, index + 1 - limit)
      let high = min(second.count, index + 1 + limit)
      guard low <= high else { return false }
      for column in low...high {
        let change = row[column - 1] + (second[column - 1] == byte ? 0 : 1)
        next[column] = min(change, row[column] + 1, next[column - 1] + 1)
      }
      row = next
    }
    return row[second.count] <= limit
  }

  /// Number words count as figures before the words that mottoes count: năm không, ba sạch. Else
  /// `năm` would turn every year into a five.
  private static func isFigure(_ tokens: [FactToken], at index: Int) -> Bool {
    index + 1 < tokens.count && counted.contains(tokens[index + 1].key)
  }

  private static let counted: Set<WordKey> = [
    "không", "có", "sạch", "tốt", "biết", "an", "rõ", "nhất", "giảm", "tăng", "xin", "luôn", "gọn",
    "đảm", "trước", "cùng", "tại", "nội", "điều", "khéo", "chủ", "mới", "giữ", "sẵn", "gương",
  ]
}
