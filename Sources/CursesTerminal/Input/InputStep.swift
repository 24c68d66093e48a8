import TerminalCanvas

/// The first letter, control character or sequence of some bytes.
struct InputStep {
  /// What the bytes say.
  enum Meaning: Equatable {
    case letter(Unicode.Scalar)
    case event(InputEvent)
    /// Pasted text follows.
    case pasteStart
    /// A sequence that says nothing to us, or bytes that are no text.
    case nothing
  }

  /// How many bytes it takes; 0 if the rest has to come first.
  var count: Int
  var meaning: Meaning

  /// A sequence that has to wait for its rest.
  static let incomplete = InputStep(count: 0, meaning: .nothing)

  static func key(_ key: Key, count: Int) -> InputStep {
    InputStep(count: count, meaning: .event(.key(key)))
  }

  /// Reads one step. `isFinal` says that the rest will not come: then it always takes something.
  static func next(in bytes: ArraySlice<UInt8>, isFinal: Bool) -> InputStep {
    guard let first = bytes.first else { return .incomplete }
    switch first {
    case 0x1B: return escape(bytes, isFinal: isFinal)
    case 0x09: return .key(.tab, count: 1)
    case 0x0A, 0x0D: return .key(.enter, count: 1)
    case 0x08, 0x7F: return .key(.backspace, count: 1)
    case 0x00...0x1F: return .key(.control(controlLetter(first)), count: 1)
    case 0x20...0x7E: return InputStep(count: 1, meaning: .letter(Unicode.Scalar(first)))
    default: return letter(bytes, isFinal: isFinal)
    }
  }

  /// The letter that Control was pressed with: `a` for 1, `@` for 0, `[` to `_` for 27 to 31.
  private static func controlLetter(_ byte: UInt8) -> Character {
    Character(Unicode.Scalar((1...26).contains(byte) ? byte + 0x60 : byte + 0x40))
  }

  /// A letter outside ASCII. Bytes that are no UTF-8 vanish one by one.
  private static func letter(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> InputStep {
    guard let first = bytes.first, (0xC2...0xF4).contains(first) else {
      return InputStep(count: 1, meaning: .nothing)
    }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let following = bytes.dropFirst().prefix(length - 1).prefix { (0x80...0xBF).contains($0) }
    if following.count < length - 1 {
      let mayGoOn = following.count + 1 == bytes.count && !isFinal
      return mayGoOn ? .incomplete : InputStep(count: 1 + following.count, meaning: .nothing)
    }
    let text = String(validating: bytes.prefix(length), as: UTF8.self)
    guard let scalar = text?.unicodeScalars.first, scalar.value >= 0xA0 else {
      return InputStep(count: length, meaning: .nothing)
    }
    return InputStep(count: length, meaning: .letter(scalar))
  }
}
