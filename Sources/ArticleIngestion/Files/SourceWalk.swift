import NewsModel

/// Finds the files that paths stand for.
public struct SourceWalk {
  private var files: [SourceFile] = []
  private var findings: [Finding] = []
  private var seenPaths: Set<[UInt8]> = []
  private var openFolders: Set<SystemCalls.Status.Identity> = []

  /// The files at paths: a file is itself, a folder all plausible article files below it.
  ///
  /// In folders, names that begin with a dot are passed over (version control keeps its own
  /// there), and so are suffixes of pictures, archives, programs and the like. Links are followed;
  /// one that leads back to a folder on its way is not entered again. `-` is standard input.
  ///
  /// - Parameter paths: as the user gave them.
  /// - Returns: the files in the order of `paths`, those of a folder by the bytes of their names, no
  ///   path twice; and a finding for each path that is missing, unreadable, no file, or a folder
  ///   without articles.
  /// - Complexity: one `stat` an entry; no file is opened.
  public static func files(at paths: [String]) -> (files: [SourceFile], findings: [Finding]) {
    var walk = SourceWalk()
    for path in paths {
      if path == "-" { walk.add(.standardInput) } else { walk.visitNamed(path) }
    }
    return (walk.files, walk.findings)
  }

  private mutating func visitNamed(_ path: String) {
    guard let status = status(of: path) else { return }
    guard status.kind == .folder else { return visit(path, status) }
    let before = (files.count, findings.count)
    visit(path, status)
    if before == (files.count, findings.count) {
      findings.append(Finding(kind: .noArticles, path: path))
    }
  }

  private mutating func visit(_ path: String, _ status: SystemCalls.Status) {
    switch status.kind {
    case .file:
      add(
        SourceFile(
          path: path, byteCount: status.byteCount, modificationTime: status.modificationTime))
    case .folder:
      visitFolder(path, status.identity)
    case .other:
      findings.append(Finding(kind: .notAFile, path: path))
    }
  }

  private mutating func visitFolder(_ path: String, _ identity: SystemCalls.Status.Identity) {
    guard openFolders.insert(identity).inserted else { return }
    defer { openFolders.remove(identity) }
    for name in names(inFolder: path) where name.first != UInt8(ascii: ".") {
      let child = SourceWalk.join(path, name)
      guard let status = status(of: child) else { continue }
      // Sockets and pipes in a folder are nobody's articles; only one named is worth a word.
      if status.kind == .folder || (status.kind == .file && FileSuffix.isPlausible(name)) {
        visit(child, status)
      }
    }
  }

  private mutating func add(_ file: SourceFile) {
    // By bytes: two names that differ in their Unicode form are two files.
    if seenPaths.insert(Array(file.path.utf8)).inserted { files.append(file) }
  }

  private mutating func status(of path: String) -> SystemCalls.Status? {
    do throws(SystemCalls.Failure) {
      return try SystemCalls.status(of: path)
    } catch {
      findings.append(IngestionError(error, path: path).finding)
      return nil
    }
  }

  private mutating func names(inFolder path: String) -> [[UInt8]] {
    do throws(SystemCalls.Failure) {
      return try SystemCalls.names(inFolder: path).sorted { $0.lexicographicallyPrecedes($1) }
    } catch {
      findings.append(IngestionError(error, path: path).finding)
      return []
    }
  }

  private static func join(_ folder: String, _ name: [UInt8]) -> String {
    let separator = folder.utf8.last == UInt8(ascii: "/") ? "" : "/"
    return folder + separator + String(decoding: name, as: UTF8.self)
  }
}
