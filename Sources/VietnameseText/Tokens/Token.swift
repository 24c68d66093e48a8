/// A word, number or sign of a text.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: Sendable {
    /// Letters: one syllable of Vietnamese, a foreign word, an abbreviation.
    case word
    /// Digits, with the separators between them: `1.250`, `96,5`, `19/19`, `21/03/2016`, `15:32`.
    case number
    /// A document number or another name of letters and digits: `25-NQ/TW`, `04/2015/NĐ-CP`,
    /// `QĐ-UBND`, `COVID-19`, `QH15`.
    case code
    /// A mark of punctuation; an ellipsis of full stops is one.
    case punctuation
    /// Any other sign, or bytes that are no UTF-8.
    case symbol
  }

  /// What it is.
  public var kind: Kind
  /// Its bytes in the source.
  public var range: Range<Int>

  /// A token from its parts.
  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
