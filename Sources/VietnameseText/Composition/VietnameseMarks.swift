/// The marks of Vietnamese letters as combining scalars.
enum VietnameseMarks {
  static let grave: UInt32 = 0x300
  static let acute: UInt32 = 0x301
  static let circumflex: UInt32 = 0x302
  static let tilde: UInt32 = 0x303
  static let breve: UInt32 = 0x306
  static let hookAbove: UInt32 = 0x309
  static let horn: UInt32 = 0x31B
  static let dotBelow: UInt32 = 0x323

  /// Puts a circumflex or breve before the one tone mark that precedes it, if the three then are
  /// one Vietnamese letter. The horn and the dot below have classes of their own and need no help.
  static func repair(_ scalars: inout [UInt32], base: Int, marks: Range<Int>) {
    guard marks.count > 1 else { return }
    let run = scalars[marks]
    let tones = run.filter(isTone)
    let shapes = run.filter(isShape)
    guard tones.count == 1, shapes.count == 1,
      let tone = marks.first(where: { isTone(scalars[$0]) }),
      let shape = marks.first(where: { isShape(scalars[$0]) }),
      tone < shape, tones[0] != dotBelow, takes(shapes[0], base: scalars[base])
    else { return }
    scalars.remove(at: shape)
    scalars.insert(shapes[0], at: tone)
  }

  private static func isTone(_ scalar: UInt32) -> Bool {
    switch scalar {
    case grave, acute, tilde, hookAbove, dotBelow: true
    default: false
    }
  }

  private static func isShape(_ scalar: UInt32) -> Bool {
    scalar == circumflex || scalar == breve || scalar == horn
  }

  private static func takes(_ shape: UInt32, base: UInt32) -> Bool {
    switch Unicode.Scalar(base) {
    case "a", "A": shape == circumflex || shape == breve
    case "e", "E", "o", "O": shape == circumflex
    default: false
    }
  }
}
