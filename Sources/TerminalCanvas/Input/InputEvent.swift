/// Something that happened to the terminal.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted: text, not keys, whatever stands in it.
  case paste(String)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// The screen has another size.
  case resize(Size)
  /// A task of the program has something to say.
  case wake
  /// The program was stopped and goes on; the screen is drawn anew.
  case resumed
  /// The terminal is gone: no key will ever come.
  case endOfInput
}
