import Foundation

/// The right to bring an index up to date, which one process has at a time.
///
/// SQLite lets one process write at a time, but two runs would take turns batch by batch, each reading
/// what the other has read already. So a run holds this for as long as it takes. The system takes it
/// back however the process ends; readers do not ask for it.
public final class WriterLock: Sendable {
  /// What came of asking.
  public enum Attempt: Sendable {
    /// It is ours until it is released.
    case taken(WriterLock)
    /// Another process has it; its number, where it is known.
    case held(by: Int32?)
    /// No file can be made beside the index: opening that will say why.
    case impossible
  }

  private let path: String
  private let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Asks for the right, without waiting.
  ///
  /// - Parameter index: the path of the index, which need not be there.
  /// - Source: flock(2)
  public static func attempt(index: String) -> Attempt {
    let path = (index as NSString).resolvingSymlinksInPath + "-lock"
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { return .impossible }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        defer { close(descriptor) }
        return .held(by: holder(descriptor))
      }
      // The holder before may have taken the file away between the two calls.
      if isSame(descriptor, path) {
        writeNumber(to: descriptor)
        return .taken(WriterLock(path: path, descriptor: descriptor))
      }
      close(descriptor)
    }
  }

  /// Gives the right back, and takes the file away that stood for it.
  public func release() {
    unlink(path)
    close(descriptor)
  }

  private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var (own, there) = (stat(), stat())
    return fstat(descriptor, &own) == 0 && stat(path, &there) == 0 && own.st_ino == there.st_ino
      && own.st_dev == there.st_dev
  }

  private static func writeNumber(to descriptor: Int32) {
    let digits = Array("\(getpid())\n".utf8)
    ftruncate(descriptor, 0)
    _ = pwrite(descriptor, digits, digits.count, 0)
  }

  private static func holder(_ descriptor: Int32) -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return Int32(String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 0x0A }, as: UTF8.self))
  }
}
