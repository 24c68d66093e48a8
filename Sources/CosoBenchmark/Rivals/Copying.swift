/// Copying all bytes: what no work on them can beat by much.
enum Copying {
  static let name = "memcpy"

  static func runner(_ texts: [[UInt8]]) -> Race.Runner {
    .init(name: name) { copy(texts) }
  }

  static func copy(_ texts: [[UInt8]]) {
    for text in texts {
      let copy = [UInt8](unsafeUninitializedCapacity: text.count) { buffer, count in
        text.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
        count = text.count
      }
      Stopwatch.keep(copy)
    }
  }
}
