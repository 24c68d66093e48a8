import Foundation
import GRDB

/// A text as it was read, which any processor can unpack.
struct PackedText: Sendable {
  let bytes: Data
  /// The key of its dictionary, 0 for none.
  let dictionary: Int64
  let unpackers: TextUnpackers

  /// What was packed.
  func unpacked() throws -> [UInt8] {
    try unpackers.unpack([UInt8](bytes), with: dictionary) ?? PackedText.damaged()
  }

  /// The cleaned text, without the page.
  func text() throws -> [UInt8] { try TextEntry.text(of: unpacked()) ?? PackedText.damaged() }

  /// The text and the page.
  func entry() throws -> TextEntry { try TextEntry(unpacked()) ?? PackedText.damaged() }

  private static func damaged<Value>() throws -> Value {
    throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a text cannot be unpacked")
  }
}
