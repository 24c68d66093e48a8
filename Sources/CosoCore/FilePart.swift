import ArticleIngestion
import NewsModel
import NewsStore

/// The records of a file that are analyzed at once: all of them, or a stretch of a long file.
struct FilePart: Sendable {
  /// The file.
  var file: SourceFile
  /// The records, in the order of the file.
  var records: [SourceRecord]
  /// Which of the file's records they are; nil when the file could not be opened.
  var extent: IndexedFile.Extent?
  /// What the file is like, known with its last part; before, only what the walk saw.
  var state: FileState
  /// What its owner should know of the file.
  var findings: [Finding]

  /// Whether nothing of the file comes behind it.
  var endsFile: Bool { extent != .first && extent != .middle }
}
