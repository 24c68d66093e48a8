/// A text as it is searched, with the way back to the bytes it came from.
///
///     SearchKey(Array("Tú Sơn".utf8)).bytes → "tu son"
///
/// Offsets never run backwards, and never leave the source: any range of the key gives a range of
/// the source that starts and ends between characters, and the other way round. Sources are taken
/// to be shorter than 4 GiB.
public struct SearchKey: Sendable {
  /// What the key keeps of the text.
  public enum Style: Sendable {
    /// Neither case nor marks: ``Folding/fold(_:)-(String)``.
    case folded
    /// Marks but not case: ``Folding/exact(_:)-(String)``.
    case exact
  }

  /// The key, in UTF-8.
  public let bytes: [UInt8]
  /// For each byte of the key where its character starts in the source; then the source's length.
  let starts: [UInt32]

  /// The key of a text in UTF-8; any bytes will do.
  ///
  /// - Complexity: linear.
  public init(_ utf8: [UInt8], style: Style = .folded) {
    self.init(utf8.span, style: style)
  }

  /// The key of a text that is read where it is.
  public init(_ utf8: Span<UInt8>, style: Style = .folded) {
    let key = KeyBuilder(utf8, style: style, isMapped: true).output
    bytes = key.bytes
    starts = key.origins
  }

  /// The bytes of the source that a range of the key stands for; whole characters with their marks.
  ///
  /// - Parameter keyRange: clamped to the key. An empty range gives an empty one.
  public func sourceRange(of keyRange: Range<Int>) -> Range<Int> {
    let range = keyRange.clamped(to: 0..<bytes.count)
    let lower = starts[range.lowerBound]
    var upper = range.upperBound
    if !range.isEmpty {
      while upper < bytes.count, starts[upper] == starts[upper - 1] { upper += 1 }
    }
    let end = range.isEmpty ? lower : starts[upper]
    return Int(lower)..<Int(max(lower, end))
  }

  /// The bytes of the key that stand for the characters a range of the source touches.
  ///
  /// - Complexity: logarithmic.
  public func keyRange(of sourceRange: Range<Int>) -> Range<Int> {
    let lower = firstIndex { Int($0) >= sourceRange.upperBound }
    guard !sourceRange.isEmpty, sourceRange.lowerBound < Int(starts[bytes.count]) else {
      return lower..<lower
    }
    var start = firstIndex { Int($0) > sourceRange.lowerBound }
    if start > 0 {
      let character = starts[start - 1]
      start = firstIndex { $0 >= character }
    }
    return min(start, lower)..<lower
  }

  /// The first byte of the key whose start fulfils a condition that, once true, stays true.
  private func firstIndex(where condition: (UInt32) -> Bool) -> Int {
    var low = 0
    var high = bytes.count
    while low < high {
      let middle = (low + high) / 2
      if condition(starts[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
