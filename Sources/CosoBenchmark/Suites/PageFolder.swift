import Foundation

/// The texts of a corpus as files, as a user has them, in a folder that is removed afterwards.
struct PageFolder {
  let path: String
  /// The folder of the files.
  let pages: String

  init(_ corpus: Corpus) throws {
    path = FileManager.default.temporaryDirectory.path + "/coso-benchmark-\(UUID().uuidString)"
    pages = path + "/pages"
    try FileManager.default.createDirectory(atPath: pages, withIntermediateDirectories: true)
    for (number, text) in corpus.texts.enumerated() {
      let name = String(format: "%06d.txt", number)
      try text.write(toFile: "\(pages)/\(name)", atomically: false, encoding: .utf8)
    }
  }

  func remove() {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("'\(path)' could not be removed: \(error.localizedDescription)")
    }
  }

  /// The size of a file in bytes.
  static func size(of file: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
  }
}
