import TerminalCanvas

extension InputStep {
  /// A report of the mouse in decimal numbers (mode 1006): button, column, row.
  static func mouse(_ numbers: [Int], isRelease: Bool) -> Meaning {
    guard numbers.count == 3 else { return .nothing }
    return mouse(button: numbers[0], column: numbers[1], row: numbers[2], isRelease: isRelease)
  }

  /// A report of the mouse in three bytes (mode 1000), from terminals without mode 1006.
  static func oldMouse(_ body: ArraySlice<UInt8>) -> InputStep {
    let bytes = body.prefix(3).map { Int($0) - 32 }
    guard bytes.count == 3 else { return .incomplete }
    let isRelease = bytes[0] & 0b1100011 == 3
    let meaning = mouse(
      button: bytes[0], column: bytes[1], row: bytes[2], isRelease: isRelease)
    return InputStep(count: 6, meaning: meaning)
  }

  /// The low two bits of `button` tell which; 32 is added for motion, 64 for the wheel.
  private static func mouse(button: Int, column: Int, row: Int, isRelease: Bool) -> Meaning {
    guard column >= 1, row >= 1, button >= 0 else { return .nothing }
    guard let kind = mouseKind(button, isRelease: isRelease) else { return .nothing }
    return .event(.mouse(MouseEvent(kind, at: Point(column: column - 1, row: row - 1))))
  }

  private static func mouseKind(_ button: Int, isRelease: Bool) -> MouseEvent.Kind? {
    if button & 64 != 0 {
      return [.wheelUp, .wheelDown, nil, nil][button & 3]
    }
    if isRelease { return .release }
    if button & 32 != 0 { return button & 3 == 3 ? nil : .drag }
    return [.press, .middlePress, .rightPress, nil][button & 3]
  }
}
