import VietnameseText

/// What a file's name says about its chance to hold articles.
enum FileSuffix {
  /// Whether a file of this name, met in a folder, is worth reading.
  ///
  /// Files that the user names are read whatever they are called.
  static func isPlausible(_ name: [UInt8]) -> Bool {
    !others.contains(suffix(of: withoutPacking(name)))
  }

  /// What stands behind the last dot, in lower case; empty where there is none but the first.
  static func suffix(of name: [UInt8]) -> String {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
    let suffix = LetterCase.lowercased(Array(name[(dot + 1)...]))
    return String(decoding: suffix, as: UTF8.self)
  }

  /// A name without the suffixes that packing gives it: `tin.jsonl` of `tin.jsonl.gz`.
  static func withoutPacking(_ name: [UInt8]) -> [UInt8] {
    var name = name
    while packings.contains(suffix(of: name)), let dot = name.lastIndex(of: UInt8(ascii: ".")) {
      name.removeSubrange(dot...)
    }
    return name
  }

  private static let packings: Set<String> = ["bz2", "gz", "xz", "zst"]

  /// Suffixes of pictures, sound, other archives, programs, indexes, and of markup and data that hold
  /// no articles.
  private static let others: Set<String> = Set(
    """
    avif bmp gif heic ico jpeg jpg png psd svg tif tiff webp
    aac avi flac m4a m4v mkv mov mp3 mp4 mpg ogg wav webm
    7z iso jar rar
    doc docx epub odp ods odt pdf ppt pptx rtf xls xlsx
    bin class dll dylib exe lib o obj pyc so wasm
    db ldb mdb pack parquet sqlite sqlite-shm sqlite-wal sqlite3
    eot otf ttf woff woff2
    atom css js map rss toml xml yaml yml
    bak lock log md orig part pid sha256 swp tmp
    c cc cpp go h java kt py rb rs sh swift ts
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
