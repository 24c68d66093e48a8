/// A key, as the terminal tells it.
public enum Key: Hashable, Sendable {
  /// A letter, digit or sign; an input method may send several in a burst.
  case character(Character)
  case up, down, left, right, home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete, insert
  /// Control with a lower-case letter or one of `@[\]^_`; Control-blank is `@`.
  case control(Character)
  /// Alt or Meta with a character.
  case alt(Character)
  /// F1 to F24.
  case function(Int)
}
