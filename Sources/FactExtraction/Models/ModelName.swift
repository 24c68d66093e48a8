import VietnameseText

/// One identity for all spellings of a model's name.
///
/// `Năm không, ba sạch` and `5 không 3 sạch` → `5-khong-3-sach`; `xây dựng NTM` →
/// `xay-dung-nong-thon-moi`.
enum ModelName {
  /// The name folded, number words as figures, abbreviations written out, joined by hyphens: `Năm
  /// không, ba sạch` → `5-khong-3-sach`. The year of an event and what only joins words are left out,
  /// and i stands as y where both are in use: `Tết sum vầy 2017` is one with that of every year.
  static func slug(of name: String, _ abbreviations: Abbreviations = Abbreviations()) -> String {
    let bytes = Array(name.utf8)
    let tokens = FactLexer.tokens(of: bytes).filter { $0.kind != .mark }
    let end = ModelName.endWithoutYear(tokens, bytes)
    let countsOne = tokens.first.map { $0.key == "một" || $0.kind == .number } ?? false
    var words: [String] = []
    for index in tokens.indices.prefix(end) where end < 4 || tokens[index].key != "và" {
      if countsOne, tokens[index].key == "một" {
        words.append("1")
      } else if isFigure(tokens, at: index),
        let number = NumberWords.number(tokens, at: index, limit: index + 1)
      {
        words.append(String(Int(number.value)))
      } else if let value = ModelName.integer(bytes, tokens[index]) {
        words.append(String(value))
      } else {
        words += ModelName.words(tokens[index], of: bytes, abbreviations)
      }
    }
    return words.map { ModelName.sameSpelling[$0] ?? $0 }.joined(separator: "-")
  }

  /// `kĩ thuật` and `kỹ thuật` are one word in two spellings.
  private static let sameSpelling = [
    "hi": "hy", "ki": "ky", "li": "ly", "mi": "my", "si": "sy", "ti": "ty",
  ]

  /// The index after the name proper: without `năm 2017`, `2017 - 2020`, `giai đoạn 2016-2020`, unless
  /// little is left.
  private static func endWithoutYear(_ tokens: [FactToken], _ bytes: [UInt8]) -> Int {
    var end = tokens.count
    while end > 0, let year = ModelName.integer(bytes, tokens[end - 1]), (1945...2099) ~= year {
      end -= 1
    }
    guard end < tokens.count else { return end }
    if end > 1, tokens[end - 2].key == "giai", tokens[end - 1].key == "đoạn" { end -= 2 }
    if end > 0, tokens[end - 1].key == "năm" { end -= 1 }
    return end > 1 ? end : tokens.count
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

  /// Whether an identity is that of a well-known model with a letter or two wrong, missing or too many;
  /// numbers must agree, as must all of a short name. No other model is so near to one that long.
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
  /// `năm` would turn every year into a five. `một` counts throughout a name that starts with a
  /// number: một hộp sữa, một viên gạch.
  private static func isFigure(_ tokens: [FactToken], at index: Int) -> Bool {
    index + 1 < tokens.count && counted.contains(tokens[index + 1].key)
  }

  private static let counted: Set<WordKey> = [
    "không", "có", "sạch", "tốt", "biết", "an", "rõ", "nhất", "giảm", "tăng", "xin", "luôn", "gọn",
    "đảm", "trước", "cùng", "tại", "nội", "điều", "khéo", "chủ", "mới", "giữ", "sẵn", "gương",
  ]
}
