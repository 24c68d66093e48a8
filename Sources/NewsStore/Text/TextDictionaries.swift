import Synchronization

/// The dictionaries that texts were packed with, as far as they were asked for.
final class TextDictionaries: Sendable {
  private let known = Mutex<[Int64?: TextDictionary]>([:])

  /// A dictionary by its key, nil for none.
  ///
  /// - Parameter bytes: gives its bytes, where they are needed.
  func dictionary(_ key: Int64?, bytes: () throws -> [UInt8]) rethrows -> TextDictionary {
    if let dictionary = known.withLock({ $0[key] }) { return dictionary }
    let dictionary = TextDictionary(key: key, bytes: try bytes())
    known.withLock { $0[key] = dictionary }
    return dictionary
  }
}
