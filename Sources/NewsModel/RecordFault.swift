/// Why a record within a file could not be used.
public enum RecordFault: Hashable, Sendable {
  /// The line or element is no JSON object.
  case notJSON
  /// No field is known to hold the text.
  case withoutText
  /// A quotation mark is opened and not closed.
  case openQuote
  /// Its stated length is not its length.
  case wrongLength

  /// Whether the record gave no article because of it; else it was read as far as it goes.
  public var isRejection: Bool { self == .notJSON || self == .withoutText }
}
