import Synchronization

/// The words of articles that were prepared one after the other, each with a number, from 0: more come to be
/// known, and none changes. An article so has numbers for words, which others read on another thread.
final class Vocabulary: Sendable {
  private let words = Mutex<[IndexedWord]>([])

  /// The words from a number on, as far as they are known.
  func words(from number: Int) -> ArraySlice<IndexedWord> {
    words.withLock { Array($0.dropFirst(number))[...] }
  }

  /// Makes more words known.
  func append(_ more: ArraySlice<IndexedWord>) {
    words.withLock { $0 += more }
  }
}
