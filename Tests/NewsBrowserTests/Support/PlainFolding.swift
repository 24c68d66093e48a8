/// Folds Vietnamese letters as the real matching does, in the simplest way that is right.
enum PlainFolding {
  private static let groups = [
    "aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự",
    "yỳýỷỹỵ", "dđ",
  ]

  private static let letters: [Character: Character] = {
    var letters: [Character: Character] = [:]
    for group in groups {
      guard let base = group.first else { continue }
      for letter in group { letters[letter] = base }
    }
    return letters
  }()

  static func fold(_ text: String) -> [Character] {
    text.lowercased().map { letters[$0] ?? $0 }
  }

  /// Where a query stands in a text, folded on both sides.
  static func find(_ query: String, in text: String) -> [Range<Int>] {
    let (wanted, letters, source) = (fold(query), fold(text), Array(text))
    guard !wanted.isEmpty, wanted.count <= letters.count else { return [] }
    var ranges: [Range<Int>] = []
    for start in 0...(letters.count - wanted.count)
    where Array(letters[start..<start + wanted.count]) == wanted {
      let before = String(source[..<start]).utf8.count
      let length = String(source[start..<start + wanted.count]).utf8.count
      if before >= ranges.last?.upperBound ?? 0 { ranges.append(before..<before + length) }
    }
    return ranges
  }
}
