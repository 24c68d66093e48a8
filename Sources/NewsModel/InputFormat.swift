/// The formats in which articles come, alone or within each other.
public enum InputFormat: String, CaseIterable, Hashable, Sendable {
  // Packed: one stream of bytes within another.
  case gzip, zstd, xz, bzip2
  // Archives: members with names.
  case zip, tar
  // Records: many articles in a file.
  case warc, jsonLines, json, delimited, mime
  // Pages.
  case html, text
  // No articles.
  case binary

  /// The name that people know it by.
  public var name: String {
    switch self {
    case .gzip, .zstd, .xz, .bzip2, .zip, .tar: rawValue
    case .warc: "WARC"
    case .jsonLines: "JSON Lines"
    case .json: "JSON"
    case .delimited: "CSV"
    case .mime: "MHTML"
    case .html: "HTML"
    case .text: "text"
    case .binary: "binary"
    }
  }
}
