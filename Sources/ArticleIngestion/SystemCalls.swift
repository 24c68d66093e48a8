import Glibc

/// The calls to the system that reading files needs, each with its error number made a value.
///
/// This is the one file of the module that sees Glibc and pointers.
enum SystemCalls {
  /// What went wrong, in the system's terms.
  struct Failure: Error, Hashable {
    /// `errno` after the call.
    var code: Int32

    /// Whether there is no such file: `ENOENT`, or `ENOTDIR` on the way to it.
    var isMissing: Bool { code == ENOENT || code == ENOTDIR }

    /// The system's own words for it, as `Permission denied`.
    var reason: String {
      var buffer = [CChar](repeating: 0, count: 256)
      guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
      return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  /// What `stat` tells about a file.
  struct Status: Hashable {
    enum Kind: Hashable { case file, folder, other }
    /// Names a folder whatever the path to it, so that loops of links end.
    struct Identity: Hashable {
      var device: UInt64
      var number: UInt64
    }
    var kind: Kind
    var identity: Identity
    var byteCount: Int
    /// Nanoseconds since 1970 in UTC.
    var modificationTime: Int64
  }

  /// `stat(2)`; links are followed.
  static func status(of path: String) throws(Failure) -> Status {
    var record = stat()
    guard stat(path, &record) == 0 else { throw Failure(code: errno) }
    return Status(record)
  }

  /// `realpath(3)`; nil when a part of the path is not there.
  static func canonicalPath(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// `opendir(3)` and `readdir(3)`: the names in a folder, without `.` and `..`, in no order.
  static func names(inFolder path: String) throws(Failure) -> [[UInt8]] {
    guard let folder = opendir(path) else { throw Failure(code: errno) }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw Failure(code: errno) }
    return names
  }

  /// The descriptor of standard input.
  static let standardInput: Int32 = STDIN_FILENO

  /// `open(2)` for reading. The caller closes the descriptor.
  static func open(_ path: String) throws(Failure) -> Int32 {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    return descriptor
  }

  /// `close(2)`.
  static func close(_ descriptor: Int32) {
    _ = Glibc.close(descriptor)
  }

  /// `read(2)` into the beginning of a block.
  ///
  /// - Returns: how many bytes; 0 at the end.
  static func read(_ descriptor: Int32, into block: inout [UInt8]) throws(Failure) -> Int {
    while true {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(code: errno) }
      return count
    }
  }
}

extension SystemCalls.Status {
  fileprivate init(_ record: stat) {
    switch record.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    identity = Identity(device: UInt64(record.st_dev), number: UInt64(record.st_ino))
    byteCount = Int(record.st_size)
    modificationTime =
      Int64(record.st_mtim.tv_sec) * 1_000_000_000 + Int64(record.st_mtim.tv_nsec)
  }
}
