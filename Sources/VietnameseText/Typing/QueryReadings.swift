/// What the words of a query may mean if they are keystrokes: `dang bo xax` is “dang bo xã”.
///
///     let readings = QueryReadings("nghij quyeets ddaij hooij")
///     readings.advice → .converted
///     readings.text   → "nghị quyết đại hội"
///
/// People type Telex or VNI where no typing program listens. The reverse misleads, since many an
/// English word is the keys of a syllable (test → tét, list → lít): a word is converted only if
/// that makes a syllable and the word is none as typed; and the query as typed is given up only
/// where two or more words were keystrokes, and most words either were or are in order. Words of
/// digits alone, and letters with a number of two digits or more behind them (covid19), are no
/// VNI, unless another word is and they are a mark and a tone (nghi5 quyet61); words joined by a sign (25-NQ/TW) are codes. One way of typing is taken for the whole
/// query: the one that reads more words.
public struct QueryReadings: Hashable, Sendable {
  /// What to search for.
  public enum Advice: Hashable, Sendable {
    /// The query as typed: no word of it is keystrokes.
    case asTyped
    /// The query as typed, or ``QueryReadings/text``: match both.
    case either
    /// ``QueryReadings/text`` alone; say so, and offer the query as typed.
    case converted
  }

  /// The words of the query, in order.
  public let words: [Word]
  /// How the converted words were typed; nil if there are none.
  public let method: TypingMethod?
  /// What to search for.
  public let advice: Advice
  /// The query with the converted words in place of their keys; all else as typed.
  public let text: String

  /// The readings of a query.
  ///
  /// Runs of letters, marks and digits are words; what separates them stays.
  ///
  /// - Complexity: linear.
  public init(_ query: String) {
    let source = Array(query.utf8)
    let ranges = Word.ranges(in: source)
    let candidates = TypingMethod.allCases.map { method in
      (method: method, words: QueryReadings.words(of: source, ranges, method))
    }
    // The first of equals: Telex is what most people type.
    var best = candidates[0]
    for other in candidates where other.words.conversions > best.words.conversions { best = other }
    words = best.words
    method = best.words.conversions > 0 ? best.method : nil
    advice = QueryReadings.advice(for: best.words)
    text = QueryReadings.text(of: source, words: best.words)
  }

  /// The words as one way of typing. A word of VNI shows that the numbers behind others may be keys.
  private static func words(
    of source: [UInt8], _ ranges: [Range<Int>], _ method: TypingMethod
  ) -> [Word] {
    let words = ranges.map { Word(source, $0, method: method) }
    guard method == .vni, words.conversions > 0 else { return words }
    return ranges.map { Word(source, $0, method: method, isAmongKeys: true) }
  }

  private static func advice(for words: [Word]) -> Advice {
    let conversions = words.conversions
    if conversions == 0 { return .asTyped }
    let letters = words.filter { $0.kind != .number }
    let sound = letters.filter { $0.converted != nil || $0.kind == .syllable }.count
    return conversions > 1 && sound * 2 > letters.count ? .converted : .either
  }

  private static func text(of source: [UInt8], words: [Word]) -> String {
    var output: [UInt8] = []
    var copied = 0
    for word in words {
      output.append(contentsOf: source[copied..<word.range.lowerBound])
      output.append(contentsOf: (word.converted ?? word.typed).utf8)
      copied = word.range.upperBound
    }
    output.append(contentsOf: source[copied...])
    return String(decoding: output, as: UTF8.self)
  }
}

extension [QueryReadings.Word] {
  /// How many words are keystrokes.
  fileprivate var conversions: Int { count { $0.converted != nil } }
}
