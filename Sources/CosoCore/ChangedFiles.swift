import ArticleIngestion
import NewsStore

/// Deals out the files that a library does not have as they are now, in batches and in order.
struct ChangedFiles {
  private let files: [SourceFile]
  private let library: Library
  /// How many files have been looked at.
  private(set) var position = 0
  /// How many of them the library has as they are.
  private(set) var unchangedCount = 0

  init(_ files: [SourceFile], library: Library) {
    self.files = files
    self.library = library
  }

  /// The next files, of together about so many bytes; nil when there are no more.
  mutating func next(bytes limit: Int) throws(LibraryError) -> [SourceFile]? {
    var batch: [SourceFile] = []
    var byteCount = 0
    while position < files.count, byteCount < limit {
      let file = files[position]
      position += 1
      if try isUnchanged(file) {
        unchangedCount += 1
      } else {
        batch.append(file)
        byteCount += file.byteCount
      }
    }
    return batch.isEmpty ? nil : batch
  }

  private func isUnchanged(_ file: SourceFile) throws(LibraryError) -> Bool {
    guard file.path != "-", let known = try library.fileState(path: file.canonicalPath) else {
      return false
    }
    return known.byteCount == file.byteCount && known.modificationTime == file.modificationTime
  }
}
