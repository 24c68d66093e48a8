/// What becomes of a text that is wider than its place.
public enum Overflow: Sendable {
  /// It ends at the last whole grapheme that fits.
  case clip
  /// It ends earlier, and `…` says that there is more.
  case ellipsis
}
