/// One step through UTF-8: a Unicode scalar, or a byte that is part of none.
struct DecodedScalar {
  /// The scalar's number, or ``invalid`` for a stray byte.
  var value: UInt32
  /// How many bytes it takes; 1 for a stray byte.
  var length: Int

  /// What ``value`` holds for a byte that belongs to no well-formed sequence.
  static let invalid: UInt32 = 0x11_0000

  /// The step that starts at a byte; `index` must be within the text.
  ///
  /// ASCII, and the two and three bytes of Latin letters, are read here; all else the long way.
  @inline(__always)
  init(_ utf8: [UInt8], at index: Int) {
    self.init(utf8.span, at: index)
  }

  /// The same over a span.
  @inline(__always)
  init(_ utf8: Span<UInt8>, at index: Int) {
    let lead = utf8[index]
    if lead < 0x80 {
      self.init(value: UInt32(lead), length: 1)
    } else if lead == 0xE1, index + 2 < utf8.count,
      utf8[index + 1] & 0xC0 == 0x80, utf8[index + 2] & 0xC0 == 0x80
    {
      let middle = UInt32(utf8[index + 1] & 0x3F) << 6
      self.init(value: 0x1000 | middle | UInt32(utf8[index + 2] & 0x3F), length: 3)
    } else if lead >= 0xC2, lead < 0xE0, index + 1 < utf8.count, utf8[index + 1] & 0xC0 == 0x80 {
      self.init(value: UInt32(lead & 0x1F) << 6 | UInt32(utf8[index + 1] & 0x3F), length: 2)
    } else {
      self.init(multibyte: utf8, at: index, lead: lead)
    }
  }

  private init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  /// Well-formed sequences alone count: no overlong forms, surrogates or numbers past U+10FFFF.
  private init(multibyte utf8: Span<UInt8>, at index: Int, lead: UInt8) {
    let stray = DecodedScalar(value: DecodedScalar.invalid, length: 1)
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= utf8.count else {
      self = stray
      return
    }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for position in index + 1..<index + length {
      let next = utf8[position]
      guard next & 0xC0 == 0x80 else {
        self = stray
        return
      }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let isOverlong = value < (length == 3 ? 0x800 : length == 4 ? 0x1_0000 : 0x80)
    let isSurrogate = value >> 11 == 0x1B
    self =
      isOverlong || isSurrogate || value > 0x10_FFFF ? stray : .init(value: value, length: length)
  }
}

extension DecodedScalar {
  /// The start of the scalar that ends at an offset; the offset itself after a stray byte.
  static func start(in utf8: Span<UInt8>, before end: Int) -> Int {
    var start = end - 1
    while start > 0, end - start < 4, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return end }
    let scalar = DecodedScalar(utf8, at: start)
    return scalar.value != invalid && start + scalar.length == end ? start : end
  }

  /// The UTF-8 form of a scalar, the first byte lowest, and how many bytes it takes.
  @inline(__always)
  static func encoded(_ value: UInt32) -> (word: UInt64, length: Int) {
    let scalar = UInt64(value)
    if value < 0x80 { return (scalar, 1) }
    let last = 0x80 | scalar & 0x3F
    if value < 0x800 { return (0xC0 | scalar >> 6 | last << 8, 2) }
    let third = 0x80 | scalar >> 6 & 0x3F
    if value < 0x1_0000 { return (0xE0 | scalar >> 12 | third << 8 | last << 16, 3) }
    let second = 0x80 | scalar >> 12 & 0x3F
    return (0xF0 | scalar >> 18 | second << 8 | third << 16 | last << 24, 4)
  }
}

extension [UInt8] {
  /// Whether a Latin letter beyond ASCII starts at a byte: U+00C0 to U+02FF, U+1E00 to U+1EFF.
  /// None of these is a mark or joins what stands before it.
  @inline(__always)
  func startsAccentedLetter(at index: Int) -> Bool {
    let lead = self[index]
    if lead >= 0xC3, lead <= 0xCB { return true }
    return lead == 0xE1 && index + 1 < count && self[index + 1] >= 0xB8 && self[index + 1] < 0xBC
  }

  /// Adds the bytes of a span.
  mutating func append(_ added: Span<UInt8>) {
    append(addingCapacity: added.count) { output in
      for index in added.indices { output.append(added[index]) }
    }
  }

  /// Adds the UTF-8 form of a scalar.
  @inline(__always)
  mutating func append(scalar value: UInt32) {
    var (word, length) = DecodedScalar.encoded(value)
    while length > 0 {
      append(UInt8(truncatingIfNeeded: word))
      word >>= 8
      length -= 1
    }
  }
}
