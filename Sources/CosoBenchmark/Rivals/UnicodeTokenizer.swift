import Foundation
import GRDB

/// SQLite's tokenizer `unicode61`, which folds what it cuts, but not đ.
final class UnicodeTokenizer {
  static let name = "unicode61"

  private let queue: DatabaseQueue

  init() throws {
    queue = try DatabaseQueue()
  }

  func runner(_ texts: [[UInt8]]) -> Race.Runner {
    .init(name: UnicodeTokenizer.name) { try self.tokenize(texts) }
  }

  private func tokenize(_ texts: [[UInt8]]) throws {
    try queue.read { database in
      let tokenizer = try database.makeTokenizer(.unicode61(diacritics: .remove))
      for text in texts {
        let status = text.withUnsafeBytes { bytes in
          tokenizer.tokenize(
            context: nil, tokenization: .document,
            pText: bytes.assumingMemoryBound(to: CChar.self)
              .baseAddress,
            nText: CInt(bytes.count), tokenCallback: { _, _, _, _, _, _ in 0 })
        }
        guard status == 0 else { throw DatabaseError(resultCode: .init(rawValue: status)) }
      }
    }
  }
}
