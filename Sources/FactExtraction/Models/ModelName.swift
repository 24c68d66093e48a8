import VietnameseText

/// One identity for all spellings of a model's name.
enum ModelName {
  /// The name folded, number words as figures, joined by hyphens: `Năm không, ba sạch` →
  /// `5-khong-3-sach`.
  static func slug(of name: String) -> String {
    let bytes = Array(name.utf8)
    let tokens = FactLexer.tokens(of: bytes, in: 0..<bytes.count).filter { $0.kind != .mark }
    var words: [String] = []
    for index in tokens.indices {
      if isFigure(tokens, at: index),
        let number = NumberWords.number(tokens, at: index, limit: index + 1)
      {
        words.append(String(Int(number.value)))
      } else if let value = Int(tokens[index].key) {
        words.append(String(value))
      } else {
        words.append(Folding.fold(tokens[index].key))
      }
    }
    return words.joined(separator: "-")
  }

  /// Number words count as figures before the words that mottoes count: năm không, ba sạch. Else
  /// `năm` would turn every year into a five.
  private static func isFigure(_ tokens: [FactToken], at index: Int) -> Bool {
    index + 1 < tokens.count && counted.contains(tokens[index + 1].key)
  }

  private static let counted: Set<String> = [
    "không", "có", "sạch", "tốt", "biết", "an", "rõ", "nhất", "giảm", "tăng", "xin", "luôn", "gọn",
    "đảm", "trước", "cùng", "tại", "nội", "điều", "khéo", "chủ", "mới", "giữ", "sẵn", "gương",
  ]
}
