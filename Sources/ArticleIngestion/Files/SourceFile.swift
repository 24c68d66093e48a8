/// A file that may hold articles, as it was when the folders were walked.
public struct SourceFile: Hashable, Sendable {
  /// The path as given by the user, or that path with the names of folders and file joined to it;
  /// `-` for standard input.
  public var path: String
  /// Size in bytes; 0 for standard input, whose size nobody knows.
  public var byteCount: Int
  /// When it was last written, in nanoseconds since 1970 in UTC.
  public var modificationTime: Int64

  /// A file from its parts.
  public init(path: String, byteCount: Int, modificationTime: Int64) {
    self.path = path
    self.byteCount = byteCount
    self.modificationTime = modificationTime
  }

  /// Standard input, named `-`.
  public static let standardInput = SourceFile(path: "-", byteCount: 0, modificationTime: 0)

  /// The largest file that is read when nobody says otherwise: 64 MiB.
  public static let defaultLimit = 64 << 20

  /// The file's bytes.
  ///
  /// A file that is larger than the limit costs no reading; standard input is read up to it.
  ///
  /// - Parameter limit: in bytes.
  /// - Throws: `.missing` or `.unreadable` when the system refuses, `.tooLarge` above the limit,
  ///   `.notAFile` when a folder or device has taken the file's place.
  public func readBytes(limit: Int = SourceFile.defaultLimit) throws(IngestionError) -> [UInt8] {
    let limit = max(0, limit)
    let status = path == "-" ? nil : try regularStatus()
    if let status, status.byteCount > limit { throw tooLarge(status.byteCount, limit: limit) }
    do throws(SystemCalls.Failure) {
      let descriptor = status == nil ? SystemCalls.standardInput : try SystemCalls.open(path)
      defer { if status != nil { SystemCalls.close(descriptor) } }
      // One byte more than allowed, to tell a full measure from an overflow.
      let bytes = try SystemCalls.read(
        descriptor, expecting: status?.byteCount ?? 0, limit: limit + 1)
      if bytes.count <= limit { return bytes }
    } catch {
      throw IngestionError(error, path: path)
    }
    throw tooLarge(limit + 1, limit: limit)
  }

  private func regularStatus() throws(IngestionError) -> SystemCalls.Status {
    let status: SystemCalls.Status
    do throws(SystemCalls.Failure) {
      status = try SystemCalls.status(of: path)
    } catch {
      throw IngestionError(error, path: path)
    }
    guard status.kind == .file else { throw IngestionError(kind: .notAFile, path: path) }
    return status
  }

  private func tooLarge(_ byteCount: Int, limit: Int) -> IngestionError {
    IngestionError(kind: .tooLarge(bytes: byteCount, limit: limit), path: path)
  }
}
