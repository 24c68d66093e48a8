extension Span<UInt8> {
  /// Eight bytes as one number, the first byte lowest. The compiler makes it one load.
  @inlinable @inline(__always)
  package func word(at index: Int) -> UInt64 {
    let bytes = extracting(index..<index + 8)
    var word: UInt64 = 0
    for offset in 0..<8 { word |= UInt64(bytes[offset]) << UInt64(offset * 8) }
    return word
  }
}

extension MutableSpan<UInt8> {
  /// Writes eight bytes, the lowest first.
  ///
  /// Sound, since any byte is a `UInt8` and the raw span checks its bounds. Written byte by byte it
  /// takes eight checks and eight stores.
  @inline(__always)
  mutating func store(_ word: UInt64, at index: Int) {
    var raw = unsafe mutableBytes
    raw.storeBytes(of: word.littleEndian, toByteOffset: index, as: UInt64.self)
  }
}

extension MutableSpan<UInt32> {
  /// Writes eight numbers that follow one another. Sound for the same reasons.
  @inline(__always)
  mutating func storeSuccessive(from first: Int, at index: Int) {
    let start = UInt64(UInt32(truncatingIfNeeded: first))
    var pair = (start &+ 1) << 32 | start
    for offset in 0..<4 {
      store(pair, at: index &+ offset &* 2)
      pair &+= 0x2_0000_0002
    }
  }

  /// Writes the same number four times. Sound for the same reasons.
  @inline(__always)
  mutating func storeRepeated(_ number: Int, at index: Int) {
    let pair = UInt64(UInt32(truncatingIfNeeded: number)) &* 0x1_0000_0001
    store(pair, at: index)
    store(pair, at: index &+ 2)
  }

  @inline(__always)
  private mutating func store(_ pair: UInt64, at index: Int) {
    var raw = unsafe mutableBytes
    raw.storeBytes(of: pair.littleEndian, toByteOffset: index &* 4, as: UInt64.self)
  }
}

/// Eight bytes looked at together. What is found is in the highest bit of each byte.
extension UInt64 {
  /// The bit in which each byte says that something was found.
  @inlinable @inline(__always)
  package static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// Eight times the same byte.
  @inlinable @inline(__always)
  package static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The bytes that are not ASCII.
  @inline(__always)
  var bytesBeyondASCII: UInt64 { self & UInt64.highBits }

  /// The bytes from CC on, where the leads of combining marks begin.
  @inline(__always)
  var bytesFromCC: UInt64 {
    self & ((self & ~UInt64.highBits) &+ UInt64.each(0x80 - 0x4C)) & UInt64.highBits
  }

  /// The bytes that equal one; others may come with them, but none alone.
  @inlinable @inline(__always)
  package func bytes(equalTo byte: UInt64) -> UInt64 {
    let difference = self ^ UInt64.each(byte)
    return (difference &- UInt64.each(1)) & ~difference & UInt64.highBits
  }

  /// The bytes below one of at most 80; others may come with them, but none alone.
  @inlinable @inline(__always)
  package func bytes(below byte: UInt64) -> UInt64 {
    (self &- UInt64.each(byte)) & ~self & UInt64.highBits
  }

  /// Of bytes that are all ASCII, those from one on and before another.
  @inlinable @inline(__always)
  package func bytes(from first: UInt64, before end: UInt64) -> UInt64 {
    (self &+ UInt64.each(0x80 - first)) & ~(self &+ UInt64.each(0x80 - end)) & UInt64.highBits
  }

  /// All bytes without some bits.
  @inlinable @inline(__always)
  package func bytes(without bits: UInt64) -> UInt64 { self & ~UInt64.each(bits) }

  /// How many bytes come before the first that was found.
  @inlinable @inline(__always)
  package var bytesBeforeFirst: Int { trailingZeroBitCount >> 3 }

  /// The bytes with ASCII capitals in lower case; others than ASCII come out as anything.
  @inline(__always)
  var lowercasedASCII: UInt64 {
    let letters = self & ~UInt64.highBits
    let fromA = letters &+ UInt64.each(0x80 - 0x41)
    let pastZ = letters &+ UInt64.each(0x80 - 0x5B)
    return self | ((fromA ^ pastZ) & UInt64.highBits) >> 2
  }
}
