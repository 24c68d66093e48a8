import Foundation

/// The programs of the build that is tested.
enum Products {
  /// The folder they are in: that of the test bundle, which is loaded into this process.
  static func folder() throws -> String {
    let maps = try String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
    for line in maps.split(separator: "\n") {
      guard line.hasSuffix(".xctest"), let start = line.firstIndex(of: "/") else { continue }
      return URL(fileURLWithPath: String(line[start...])).deletingLastPathComponent().path
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
