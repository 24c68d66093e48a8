/// The tokens of a text with their search keys, made in one pass and kept in two arrays.
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

  /// The keys of all tokens, one behind the other.
  public private(set) var keys: [UInt8] = []
  private var entries: [Entry] = []

  /// No tokens, for a buffer that is filled later.
  public init() {}

  /// The tokens of a text in UTF-8; any bytes will do.
  ///
  /// - Complexity: linear, with two allocations.
  public init(_ utf8: [UInt8]) { self.init(utf8.span) }

  /// The tokens of a text that is anywhere in memory; offsets count from its first byte.
  ///
  /// - Complexity: linear, with two allocations.
  public init(_ text: Span<UInt8>) { read(text) }

  /// Replaces the tokens by those of another text, in the memory that is there already.
  ///
  /// - Complexity: linear; it allocates only where the text is longer than those before.
  public mutating func read(_ text: Span<UInt8>) {
    entries.removeAll(keepingCapacity: true)
    entries.reserveCapacity(text.count / Tokenizer.averageLength)
    var builder = FoldedTokenBuilder(buffer: keys, entries: entries)
    keys = []
    entries = []
    builder.run(text)
    keys = builder.keys
    entries = builder.entries
  }

  /// The bytes of a token's key.
  public func key(at position: Int) -> ArraySlice<UInt8> { keys[self[position].keyRange] }
}

extension FoldedTokens {
  /// A token in 16 bytes; its key starts where that of the token before ends.
  struct Entry: Sendable {
    let start: UInt32
    let end: UInt32
    let keyEnd: UInt32
    let kind: Token.Kind

    @inline(__always)
    init(_ kind: Token.Kind, _ range: Range<Int>, keyEnd: Int) {
      start = UInt32(truncatingIfNeeded: range.lowerBound)
      end = UInt32(truncatingIfNeeded: range.upperBound)
      self.keyEnd = UInt32(truncatingIfNeeded: keyEnd)
      self.kind = kind
    }
  }
}

extension FoldedTokens: RandomAccessCollection {
  /// Always zero.
  public var startIndex: Int { 0 }
  /// The number of tokens.
  public var endIndex: Int { entries.count }

  /// A token; the position must be below ``endIndex``.
  public subscript(position: Int) -> Element {
    let entry = entries[position]
    let keyStart = position == 0 ? 0 : Int(entries[position - 1].keyEnd)
    return Element(
      kind: entry.kind, range: Int(entry.start)..<Int(entry.end),
      keyRange: keyStart..<Int(entry.keyEnd))
  }
}
