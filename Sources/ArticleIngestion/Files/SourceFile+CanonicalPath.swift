extension SourceFile {
  /// The absolute path without links, so that one file has one name; the path as it is for standard
  /// input, or when the system does not know the file any more.
  public var canonicalPath: String {
    path == "-" ? path : SystemCalls.canonicalPath(of: path) ?? path
  }

  /// Whether nothing is at a path any more. What cannot be looked at may still be there.
  public static func isGone(_ path: String) -> Bool {
    do throws(SystemCalls.Failure) {
      _ = try SystemCalls.status(of: path)
      return false
    } catch {
      return error.isMissing
    }
  }
}
