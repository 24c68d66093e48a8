import Foundation

/// Whole texts, which go into the file and come out of it byte for byte.
///
/// A page may hold U+0000, at which texts passed to SQLite as C strings would end. So statements
/// take and give bytes, and say `CAST(? AS TEXT)` and `CAST(text AS BLOB)`.
enum StoredText {
  static func column(_ text: String) -> Data {
    Data(text.utf8)
  }

  static func column(_ bytes: [UInt8]) -> Data {
    Data(bytes)
  }

  static func text(_ column: Data) -> String {
    String(decoding: column, as: UTF8.self)
  }
}
