/// Writes the composed form of a text: what is composed as it is, Vietnamese letters and their
/// marks by a table, all else by ``MarkRun``.
struct Composer {
  /// What is written so far.
  var output: OutputBuffer
  private var run = MarkRun()
  private let letters = MarkedLetters.standard

  /// How many bytes without a mark send it back to the filter, which is faster.
  private static let quietStretch = 256

  init(capacity: Int) {
    output = OutputBuffer(capacity: capacity, isMapped: false)
  }

  /// Writes the whole text, which has its first doubtful scalar at an offset.
  mutating func compose(_ utf8: Span<UInt8>, from firstDoubt: Int) {
    var copied = 0
    var doubt: Int? = firstDoubt
    while let place = doubt {
      output.append(utf8.extracting(copied..<place))
      copied = composeLetters(utf8, from: place)
      if copied < utf8.count, ComposedFilter.isDoubtful(utf8, at: copied) {
        copied = composeRun(utf8, at: copied)
      }
      doubt = ComposedFilter.firstDoubt(in: utf8, from: copied)
    }
    output.append(utf8.extracting(copied..<utf8.count))
  }

  /// Writes what the table knows; returns where it stopped, be it for a scalar in doubt or not.
  private mutating func composeLetters(_ utf8: Span<UInt8>, from start: Int) -> Int {
    output.makeRoom(for: utf8.count - start)
    let letters = letters
    var count = output.count
    var bytes = output.bytes.mutableSpan
    let end = Composer.compose(utf8, from: start, by: letters, into: &bytes, at: &count)
    output.count = count
    return end
  }

  @inline(__always)
  private static func compose(
    _ utf8: Span<UInt8>, from start: Int, by letters: MarkedLetters,
    into bytes: inout MutableSpan<UInt8>, at count: inout Int
  ) -> Int {
    var index = start
    var lastMark = start
    while index + 8 <= utf8.count, index - lastMark < quietStretch {
      let word = utf8.word(at: index)
      bytes.store(word, at: count)
      let leads = word.bytesFromCC
      index += leads.bytesBeforeFirst
      count += leads.bytesBeforeFirst
      if leads == 0 { continue }
      if utf8[index] & 0xFE == 0xCC {
        guard let joined = letters.join(bytes.span, upTo: count, with: utf8, at: index) else {
          break
        }
        bytes.store(joined.bytes, at: joined.start)
        count = joined.start + joined.length
        index = joined.end
        lastMark = index
      } else {
        if ComposedFilter.isDoubtful(utf8, at: index) { break }
        bytes[count] = utf8[index]
        index += 1
        count += 1
      }
    }
    return index
  }

  /// Writes a scalar in doubt with what stands before it and joins it; returns where to go on.
  private mutating func composeRun(_ utf8: Span<UInt8>, at doubt: Int) -> Int {
    let start = DecodedScalar.start(in: utf8, before: doubt)
    output.count -= doubt - start
    var end = doubt
    while end < utf8.count, ComposedFilter.isDoubtful(utf8, at: end) {
      end += DecodedScalar(utf8, at: end).length
    }
    run.compose(utf8, start..<end, into: &output)
    return end
  }
}
