import NewsModel

/// A file or standard input as a stream, which counts and digests what it reads.
final class FileStream: ByteStream {
  private let descriptor: Int32
  private var block = [UInt8](repeating: 0, count: 256 << 10)
  private let digest = RunningDigest()
  private var isAtEnd = false
  /// How many bytes have been read.
  private(set) var byteCount = 0
  private(set) var fault: Finding.Kind?

  /// Opens a file.
  ///
  /// - Throws: `.missing` or `.unreadable` when the system refuses, `.notAFile` when a folder or
  ///   device has taken the file's place.
  init(_ file: SourceFile) throws(IngestionError) {
    descriptor = try FileStream.open(file.path)
  }

  private static func open(_ path: String) throws(IngestionError) -> Int32 {
    if path == "-" { return SystemCalls.standardInput }
    do throws(SystemCalls.Failure) {
      if try SystemCalls.status(of: path).kind == .file { return try SystemCalls.open(path) }
    } catch {
      throw IngestionError(error, path: path)
    }
    throw IngestionError(kind: .notAFile, path: path)
  }

  deinit {
    if descriptor != SystemCalls.standardInput { SystemCalls.close(descriptor) }
  }

  func read(into buffer: inout [UInt8]) -> Bool {
    guard !isAtEnd else { return false }
    do throws(SystemCalls.Failure) {
      let count = try SystemCalls.read(descriptor, into: &block)
      isAtEnd = count == 0
      byteCount += count
      digest.add(block, count: count)
      buffer.append(contentsOf: block[..<count])
    } catch {
      isAtEnd = true
      fault = .unreadable(reason: error.reason)
    }
    return !isAtEnd
  }

  var isBroken: Bool { fault != nil }

  /// Reads what nobody has asked for, and gives the SHA-256 of the whole file, 64 hexadecimal digits.
  func finish() -> String {
    var rest: [UInt8] = []
    while read(into: &rest) { rest.removeAll(keepingCapacity: true) }
    return digest.finish()
  }
}
