import Foundation

/// Work that everybody knows the speed of.
enum Baselines {
  static let copying = "memcpy"
  static let composing = "Foundation, precomposed"
  static let folding = "Foundation, folding"
  static let splitting = "String.split at blanks"

  /// Copies all texts.
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
