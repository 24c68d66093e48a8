/// The tokens of a text with their search keys.
///
///     let tokens = FoldedTokens(Array("TP. Hải Phòng".utf8))
///     tokens.map { String(decoding: tokens.keys[$0.keyRange], as: UTF8.self) } → tp hai phong
///
/// The key of a token is what ``Folding/fold(_:)-([UInt8])`` makes of its bytes, but for
/// abbreviations, whose last full stop is left out: `TP.` and `TP` have one key. Texts are taken
/// to be shorter than 4 GiB, and single tokens shorter than 16 MiB.
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

  /// What the ranges of keys point into; bytes outside of all ranges mean nothing.
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
    let start = entry.keyStart + (entry.hasOwnKey ? builder.ownKeysStart : 0)
    return Element(
      kind: entry.kind, range: entry.range, keyRange: start..<start + entry.keyLength)
  }
}

extension FoldedTokens {
  /// A token in 16 bytes.
  struct Entry: Sendable {
    private let start: UInt32
    private let end: UInt32
    private let key: UInt32
    /// How long the key is; above that the number of the kind, and above that whether the key is
    /// among those that were written for one token.
    private let details: UInt32

    /// A plain token, whose key stands where the first pass wrote it.
    @inline(__always)
    init(_ kind: Token.Kind, _ start: Int, _ end: Int, key: Int, _ keyEnd: Int) {
      self.start = UInt32(truncatingIfNeeded: start)
      self.end = UInt32(truncatingIfNeeded: end)
      self.key = UInt32(truncatingIfNeeded: key)
      details = UInt32(kind.rawValue) << 24 | UInt32(truncatingIfNeeded: keyEnd &- key)
    }

    /// A token with a key of its own.
    init(_ token: Token, ownKey: Range<Int>) {
      start = UInt32(truncatingIfNeeded: token.range.lowerBound)
      end = UInt32(truncatingIfNeeded: token.range.upperBound)
      key = UInt32(truncatingIfNeeded: ownKey.lowerBound)
      let length = UInt32(truncatingIfNeeded: ownKey.count) & 0xFF_FFFF
      details = 1 << 31 | UInt32(token.kind.rawValue) << 24 | length
    }

    var range: Range<Int> { Int(start)..<Int(end) }
    var keyStart: Int { Int(key) }
    var keyLength: Int { Int(details & 0xFF_FFFF) }
    var hasOwnKey: Bool { details >> 31 != 0 }
    var kind: Token.Kind {
      Token.Kind(rawValue: UInt8(truncatingIfNeeded: details >> 24 & 0x7F)) ?? .word
    }
  }
}
