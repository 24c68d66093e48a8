import TerminalCanvas

/// Turns the bytes a terminal sends into keys, pastes and movements of the mouse.
///
/// Bytes may arrive in any pieces: a letter or sequence that is cut waits for its rest. Understands
/// what xterm, screen, tmux, rxvt, linux and vt100 send; unknown sequences vanish as a whole.
///
/// - Source: ECMA-48 section 5.4; "XTerm Control Sequences" for mouse and paste.
struct InputDecoder: Sendable {
  /// Bytes of a letter or sequence that has not ended yet.
  private var pending: [UInt8] = []
  /// What has been pasted so far, while a paste lasts.
  private var paste: [UInt8]?

  /// Whether bytes wait for more. An Escape that is alone has to be flushed after a while.
  var isWaiting: Bool { !pending.isEmpty && paste == nil }

  /// Decodes the next bytes.
  mutating func decode(_ bytes: some Collection<UInt8>) -> [InputEvent] {
    pending += bytes
    return events(isFinal: false)
  }

  /// Takes the bytes that wait as they are: nothing more will come soon.
  mutating func flush() -> [InputEvent] { events(isFinal: true) }

  private mutating func events(isFinal: Bool) -> [InputEvent] {
    var events: [InputEvent] = []
    var text = TextRun()
    var position = 0
    while position < pending.count {
      if paste != nil {
        guard takePaste(&position, into: &events) else { break }
        continue
      }
      let step = InputStep.next(in: pending[position...], isFinal: isFinal)
      if step.count == 0 { break }
      position += step.count
      take(step.meaning, text: &text, events: &events)
    }
    pending.removeFirst(position)
    events += text.takeKeys()
    return events
  }

  private mutating func take(
    _ meaning: InputStep.Meaning, text: inout TextRun, events: inout [InputEvent]
  ) {
    if case .letter(let scalar) = meaning {
      text.append(scalar)
      return
    }
    events += text.takeKeys()
    switch meaning {
    case .event(let event): events.append(event)
    case .pasteStart: paste = []
    case .letter, .nothing: break
    }
  }

  /// Takes pasted bytes up to the closing bracket; `false` if that has not arrived.
  private mutating func takePaste(_ position: inout Int, into events: inout [InputEvent]) -> Bool {
    let closing = Array("\u{1B}[201~".utf8)
    let rest = pending[position...]
    if let end = rest.firstRange(of: closing) {
      let bytes = (paste ?? []) + rest[..<end.lowerBound]
      events.append(.paste(Self.plainText(bytes)))
      (paste, position) = (nil, end.upperBound)
      return true
    }
    // The last bytes may be the beginning of the bracket.
    let kept = max(position, pending.count - closing.count + 1)
    paste?.append(contentsOf: pending[position..<kept])
    position = kept
    return false
  }

  /// Pasted text as text: line breaks are `\n`, other control characters are left out.
  private static func plainText(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0D: text.append("\n")
      case 0x0A: if !wasReturn { text.append("\n") }
      case 0x00...0x08, 0x0B...0x1F, 0x7F...0x9F: break
      default: text.append(scalar)
      }
      wasReturn = scalar.value == 0x0D
    }
    return String(text)
  }
}

/// Letters that arrived together. An input method may send a letter and its mark as two.
private struct TextRun {
  private var scalars = String.UnicodeScalarView()

  mutating func append(_ scalar: Unicode.Scalar) { scalars.append(scalar) }

  mutating func takeKeys() -> [InputEvent] {
    defer { scalars = String.UnicodeScalarView() }
    return String(scalars).map { .key(.character($0)) }
  }
}
