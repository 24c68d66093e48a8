import ArticleIngestion
import NewsModel
import NewsStore

/// Some records of one file, in order: what is analyzed by one worker at a time.
struct RecordChunk: Sendable {
  /// What is to be done with the file.
  enum Fate: Sendable {
    /// It is read.
    case read
    /// It could not be opened.
    case failed
    /// The library has it as it is.
    case unchanged
    /// Its time has changed, its bytes have not.
    case touched
  }

  /// The file.
  var file: SourceFile
  /// Where it is, without symbolic links.
  var path: String
  var fate = Fate.read
  /// The records that are to be analyzed.
  var records: [SourceRecord] = []
  /// Those that the library has from this file already.
  var known: [IndexedFile.KnownArticle] = []
  /// Whether the file ends with them.
  var isLast = true
  /// What the file is like; known with its last records.
  var state: FileState
  /// What its owner should know of the file; known with its last records.
  var findings: [Finding] = []
  /// How far the file has been read, in bytes as it lies on the disk.
  var position = 0

  /// The size of the records in bytes.
  var byteCount: Int { records.reduce(0) { $0 + $1.byteCount } }
}
