/// Sixteen bytes that are looked at in one go.
///
/// The comparisons take the other side as a vector since those with a single number are not turned
/// into vector instructions.
typealias ByteVector = SIMD16<UInt8>

/// Which of sixteen bytes fulfil a condition.
typealias ByteMask = SIMDMask<SIMD16<Int8>>

extension SIMD16<UInt8> {
  /// The bytes from an offset, which must be followed by fifteen more.
  @inline(__always)
  init(_ utf8: Span<UInt8>, at offset: Int) {
    // Any sixteen bytes are a vector; that they lie within the text is checked.
    self = unsafe utf8.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: ByteVector.self)
  }

  @inline(__always)
  func equals(_ byte: UInt8) -> ByteMask { self .== ByteVector(repeating: byte) }

  @inline(__always)
  func isAtLeast(_ byte: UInt8) -> ByteMask { self .>= ByteVector(repeating: byte) }

  /// Whether a byte is one of some that follow each other.
  @inline(__always)
  func isOne(of bytes: ClosedRange<UInt8>) -> ByteMask {
    let length = bytes.upperBound - bytes.lowerBound
    return (self &- ByteVector(repeating: bytes.lowerBound)) .<= ByteVector(repeating: length)
  }

  /// The bytes with some bits set.
  @inline(__always)
  func with(_ bits: UInt8) -> ByteVector { self | ByteVector(repeating: bits) }

  /// The bytes with some bits alone.
  @inline(__always)
  func only(_ bits: UInt8) -> ByteVector { self & ByteVector(repeating: bits) }
}

extension SIMDMask<SIMD16<Int8>> {
  /// Whether the condition is fulfilled anywhere.
  @inline(__always) var isAnywhere: Bool {
    let bytes = ByteVector(repeating: 0).replacing(with: ByteVector(repeating: 1), where: self)
    // Two numbers of eight bytes are as good as sixteen bytes.
    let halves = unsafe unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
    return halves.x | halves.y != 0
  }
}
