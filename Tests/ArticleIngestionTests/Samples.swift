import Glibc

/// The small files beside the tests, made for them with the tools that users have.
enum Samples {
  /// The bytes of a file in `Samples`.
  static func bytes(_ name: String) -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let stream = fopen("/\(folder)/Samples/\(name)", "rb") else { return [] }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = getc(stream), byte != EOF { bytes.append(UInt8(byte)) }
    return bytes
  }
}
