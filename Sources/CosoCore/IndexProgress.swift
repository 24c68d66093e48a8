/// How far an indexing run is.
public struct IndexProgress: Hashable, Sendable {
  /// How many files there are.
  public internal(set) var fileCount = 0
  /// How many files are done.
  public internal(set) var filesDone = 0
  /// How many bytes the files have, as they lie on the disk.
  public internal(set) var byteCount = 0
  /// How many of the bytes are done.
  public internal(set) var bytesDone = 0
  /// How many of the bytes that are done were read, and not passed over as unchanged.
  public internal(set) var bytesRead = 0
  /// How many articles have been analyzed.
  public internal(set) var articles = 0
  /// How many findings there are.
  public internal(set) var findings = 0
  /// The file that was analyzed last.
  public internal(set) var path = ""
  /// Of the files that are done, and of the one that is being read.
  var finishedBytes = 0
  var openBytes = 0

  /// Nothing done yet.
  public init() {}

  /// The share that is done, from 0 to 1: of the bytes, or of the files where those have none.
  public var share: Double {
    if byteCount > 0 { return min(1, Double(bytesDone) / Double(byteCount)) }
    return fileCount > 0 ? Double(filesDone) / Double(fileCount) : 1
  }
}
