/// The tokens of a text with their search keys.
///
///     let tokens = FoldedTokens(Array("TP. Hải Phòng".utf8))
///     tokens.map { String(decoding: tokens.keys[$0.keyRange], as: UTF8.self) } → tp hai phong
///
/// The key of a token is what ``Folding/fold(_:)-([UInt8])`` makes of its bytes, but for
/// abbreviations, whose last full stop is left out: `TP.` and `TP` have one key. Texts are taken
/// to be shorter than 4 GiB.
public struct FoldedTokens: Sendable {
  /// A token and its key.
  public struct Element: Hashable, Sendable {
    /// What the token is.
    public let kind: Token.Kind
    /// Its bytes in the source.
    public let range: Range<Int>
    /// Its key in ``FoldedTokens/keys``.
    public let keyRange: Range<Int>
  }

  /// What the ranges of keys point into; between them are bytes that mean nothing.
  public var keys: [UInt8] { builder.keys }
  private var builder = FoldedTokenBuilder()

  /// No tokens, for memory that is filled later.
  public init() {}

  /// The tokens of a text in UTF-8; any bytes will do.
  ///
  /// - Complexity: linear, with a few allocations in all.
  public init(_ utf8: [UInt8]) { self.init(utf8.span) }

  /// The tokens of a text that is anywhere in memory; offsets count from its first byte.
  ///
  /// - Complexity: linear, with a few allocations in all.
  public init(_ text: Span<UInt8>) { read(text) }

  /// Replaces the tokens by those of another text, in the memory that is there already.
  ///
  /// - Complexity: linear; it allocates only where the text is longer than those before.
  public mutating func read(_ text: Span<UInt8>) { builder.read(text) }

  /// The bytes of a token's key.
  public func key(at position: Int) -> ArraySlice<UInt8> {
    builder.keys[self[position].keyRange]
  }
}

extension FoldedTokens: RandomAccessCollection {
  /// Always zero.
  public var startIndex: Int { 0 }
  /// The number of tokens.
  public var endIndex: Int { builder.entries.count }

  /// A token; the position must be below ``endIndex``.
  public subscript(position: Int) -> Element {
    let entry = builder.entries[position]
    return Element(kind: entry.kind, range: entry.range, keyRange: entry.keyRange)
  }
}

extension FoldedTokens {
  /// A token in 20 bytes.
  struct Entry: Sendable {
    private let start: UInt32
    private let end: UInt32
    private var keyStart: UInt32
    private var keyEnd: UInt32
    let kind: Token.Kind

    @inline(__always)
    init(_ kind: Token.Kind, _ start: Int, _ end: Int, key keyStart: Int, _ keyEnd: Int) {
      self.start = UInt32(truncatingIfNeeded: start)
      self.end = UInt32(truncatingIfNeeded: end)
      self.keyStart = UInt32(truncatingIfNeeded: keyStart)
      self.keyEnd = UInt32(truncatingIfNeeded: keyEnd)
      self.kind = kind
    }

    /// Tells where the key is once it has its last place.
    mutating func moveKey(by distance: Int) {
      keyStart &+= UInt32(truncatingIfNeeded: distance)
      keyEnd &+= UInt32(truncatingIfNeeded: distance)
    }

    @inline(__always)
    var range: Range<Int> { Int(start)..<Int(end) }
    @inline(__always)
    var keyRange: Range<Int> { Int(keyStart)..<Int(keyEnd) }
  }
}
