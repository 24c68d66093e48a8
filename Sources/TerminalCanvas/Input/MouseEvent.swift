/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// The left, middle or right button went down.
    case press, middlePress, rightPress
    /// A button went up.
    case release
    /// The mouse moved with a button down.
    case drag
    case wheelUp, wheelDown
  }

  /// What was done.
  public let kind: Kind
  /// The cell it was done in; it may lie outside a screen that has shrunk meanwhile.
  public let point: Point

  /// An event of the mouse.
  public init(_ kind: Kind, at point: Point) {
    self.kind = kind
    self.point = point
  }
}
