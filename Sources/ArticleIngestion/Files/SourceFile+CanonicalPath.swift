extension SourceFile {
  /// The absolute path without links, so that one file has one name; the path as it is for standard
  /// input, or when the system does not know the file any more.
  public var canonicalPath: String {
    path == "-" ? path : SystemCalls.canonicalPath(of: path) ?? path
  }
}
