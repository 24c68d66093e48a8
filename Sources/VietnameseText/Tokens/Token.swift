/// A word, number or sign of a text.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// Letters: one syllable of Vietnamese, a foreign word, capitals such as `UBND`. Letters
    /// joined by an apostrophe are one word: `R'lấp`.
    case word
    /// A word that is written with a full stop, and that stop: `TP.`, `ThS.`, `v.v.`, `P.` before
    /// a number or name; several of them without a blank are one: `PGS.TS`. Also `Đ/c`.
    case abbreviation
    /// Digits, with the separators between them: `1.250`, `96,5`, `19/19`.
    case number
    /// A day, month and year in figures: `21/03/2016`, `21-3-2016`, `21.3.2016`, `2016-03-21`.
    case date
    /// A time of day: `15:32`, `15h30`, `7g05`.
    case time
    /// A document number or another name of letters and digits: `25-NQ/TW`, `04/2015/NĐ-CP`,
    /// `QĐ-UBND`, `COVID-19`, `QH15`.
    case code
    /// An address of the web or of mail: `https://…`, `baohaiphong.vn/tin`, `ubnd@haiphong.vn`.
    case address
    /// What an item of a list begins with, at the start of a line: `-`, `+`, `•`, `1.`, `2.1.`,
    /// `a)`, `IV.`, `(1)`.
    case listMarker
    /// A mark of punctuation; several of one sign are one token: `...`, `---`.
    case punctuation
    /// Any other sign, an emoji with all that belongs to it, or bytes that are no UTF-8.
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
