/// Cyrillic letters that look like Latin ones.
///
/// - Source: Unicode Technical Standard #39, `confusables.txt`.
enum CyrillicLookalikes {
  /// The Latin letter that a Cyrillic one looks like, or nil.
  static func latin(_ value: UInt32) -> UInt32? {
    if let place = capitals.firstIndex(where: { $0.0 == value }) { return capitals[place].1 }
    return small.first { $0.0 == value }?.1
  }

  private static let small: [(UInt32, UInt32)] = pairs([
    ("а", "a"), ("ӑ", "ă"), ("е", "e"), ("ѐ", "è"), ("о", "o"), ("р", "p"), ("с", "c"), ("у", "y"),
    ("х", "x"), ("і", "i"), ("ѕ", "s"), ("ј", "j"), ("һ", "h"), ("ԁ", "d"), ("ԛ", "q"),
    ("ӏ", "l"), ("ѵ", "v"),
  ])

  private static let capitals: [(UInt32, UInt32)] = pairs([
    ("А", "A"), ("Ӑ", "Ă"), ("В", "B"), ("Е", "E"), ("Ѐ", "È"), ("К", "K"), ("М", "M"), ("Н", "H"),
    ("О", "O"), ("Р", "P"), ("С", "C"), ("Т", "T"), ("У", "Y"), ("Х", "X"), ("І", "I"), ("Ѕ", "S"),
    ("Ј", "J"), ("Ԛ", "Q"), ("Ѵ", "V"),
  ])

  private static func pairs(_ letters: [(Unicode.Scalar, Unicode.Scalar)]) -> [(UInt32, UInt32)] {
    letters.map { ($0.0.value, $0.1.value) }
  }
}
