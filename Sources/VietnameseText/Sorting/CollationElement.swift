/// What a character, or a part of one, weighs at the three levels.
struct CollationElement: Equatable, Sendable {
  /// The letter; 0 for marks. Above 16 bits for characters that no list names.
  var primary: UInt32
  /// The mark, or ``common``.
  var secondary: UInt8 = common
  /// The case or variant, or ``common``.
  var tertiary: UInt8 = common

  /// The weight of a letter that has no mark, or no case; lower than any other.
  static let common: UInt8 = 5
  /// Capitals come after small letters.
  static let capital: UInt8 = 8
}
