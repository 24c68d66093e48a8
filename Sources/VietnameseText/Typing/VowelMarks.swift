/// The marks that one key can put on vowels.
struct VowelMarks: OptionSet {
  let rawValue: UInt8

  static let circumflexA = VowelMarks(rawValue: 1)
  static let circumflexE = VowelMarks(rawValue: 2)
  static let circumflexO = VowelMarks(rawValue: 4)
  /// ơ and ư.
  static let horn = VowelMarks(rawValue: 8)
  /// ă.
  static let breve = VowelMarks(rawValue: 16)
  /// The key alone is ư.
  static let shorthand = VowelMarks(rawValue: 32)

  /// The letter that a vowel becomes with one of these, or nil if none goes on it.
  @inline(__always)
  func marked(_ letter: TypedLetter) -> UInt8? {
    typealias Numbers = TypedLetter.Numbers
    switch Numbers.base(of: letter.number) {
    case Numbers.a:
      return contains(.circumflexA) ? Numbers.circumflexA : contains(.breve) ? Numbers.breveA : nil
    case Numbers.e: return contains(.circumflexE) ? Numbers.circumflexE : nil
    case Numbers.o:
      return contains(.circumflexO) ? Numbers.circumflexO : contains(.horn) ? Numbers.hornedO : nil
    case Numbers.u: return contains(.horn) ? Numbers.hornedU : nil
    default: return nil
    }
  }
}
