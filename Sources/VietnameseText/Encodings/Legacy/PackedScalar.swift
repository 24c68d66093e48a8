/// The one to three bytes of a scalar in UTF-8, in one number: for tables of hot loops.
struct PackedScalar: Equatable, Sendable {
  /// The bytes from the lowest up; the topmost byte counts them.
  private var bits: UInt32

  /// No scalar.
  static let none = PackedScalar(bits: 0)

  private init(bits: UInt32) { self.bits = bits }

  /// A scalar below U+10000.
  init(_ scalar: Unicode.Scalar) {
    bits = 0
    var count: UInt32 = 0
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter where count < 3 {
      bits |= UInt32(byte) << (8 * count)
      count += 1
    }
    bits |= count << 24
  }

  @inline(__always) var isEmpty: Bool { bits == 0 }
  @inline(__always) fileprivate var count: UInt32 { bits >> 24 }

  @inline(__always)
  fileprivate func byte(_ position: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: bits >> (8 &* position))
  }
}

extension [UInt8] {
  /// Adds the bytes of a scalar.
  @inline(__always)
  mutating func append(_ scalar: PackedScalar) {
    append(scalar.byte(0))
    if scalar.count > 1 { append(scalar.byte(1)) }
    if scalar.count > 2 { append(scalar.byte(2)) }
  }
}

extension MutableSpan<UInt8> {
  /// Writes a scalar at an offset and moves it on. All three bytes are written: what is too much
  /// the next scalar overwrites.
  @inline(__always)
  mutating func write(_ scalar: PackedScalar, at end: inout Int) {
    self[end] = scalar.byte(0)
    self[end &+ 1] = scalar.byte(1)
    self[end &+ 2] = scalar.byte(2)
    end &+= Int(scalar.count)
  }
}
