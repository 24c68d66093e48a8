extension ArraySlice<UInt8> {
  /// The number that some bytes are, the lowest first; 0 when there are not so many.
  ///
  /// - Parameter offset: from the slice's start.
  func littleEndian(at offset: Int, bytes count: Int) -> Int {
    guard offset >= 0, offset + count <= self.count else { return 0 }
    var value: UInt64 = 0
    for index in (0..<count).reversed() {
      value = value << 8 | UInt64(self[startIndex + offset + index])
    }
    return Int(clamping: value)
  }
}
