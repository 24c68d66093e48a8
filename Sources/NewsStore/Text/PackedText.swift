import Foundation
import GRDB

/// A text as it was read, which any processor can unpack.
struct PackedText: Sendable {
  let bytes: Data
  let dictionary: TextDictionary

  /// What was packed.
  func unpacked() throws -> [UInt8] {
    try dictionary.unpack([UInt8](bytes)) ?? PackedText.damaged()
  }

  /// The cleaned text, without the page.
  func text() throws -> [UInt8] { try TextEntry.text(of: unpacked()) ?? PackedText.damaged() }

  /// The text and the page.
  func entry() throws -> TextEntry { try TextEntry(unpacked()) ?? PackedText.damaged() }

  private static func damaged<Value>() throws -> Value {
    throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a text cannot be unpacked")
  }
}
