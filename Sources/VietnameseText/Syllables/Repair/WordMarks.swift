/// Combining marks as they were typed.
enum WordMarks {
  /// Whether a circumflex or breve comes after a tone that Unicode's composition leaves before it.
  /// The dot below is none of these: it is put in order by Unicode itself.
  static func areInWrongOrder(_ word: String) -> Bool {
    var isAfterTone = false
    for scalar in word.unicodeScalars {
      if isAfterTone,
        scalar.value == VietnameseMarks.circumflex || scalar.value == VietnameseMarks.breve
      {
        return true
      }
      isAfterTone = endsInTone(scalar.value)
    }
    return false
  }

  private static func endsInTone(_ value: UInt32) -> Bool {
    switch value {
    case VietnameseMarks.grave, VietnameseMarks.acute, VietnameseMarks.tilde,
      VietnameseMarks.hookAbove:
      return true
    default:
      let code = LetterTable.standard.code(of: value)
      return code.hasTone && code.tone != .nang
    }
  }
}
