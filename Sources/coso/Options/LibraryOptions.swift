import ArgumentParser
import Foundation
import NewsStore

/// Which index.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: [.customShort("i"), .long],
    help: ArgumentHelp(
      say(
        "Tệp chỉ mục (mặc định: thư viện của bạn).", "The index file (default: your library)."),
      valueName: "index"))
  var index: String?

  /// The index's path: as given, else `$XDG_DATA_HOME/coso/library.sqlite`.
  var path: String { index ?? LibraryOptions.defaultPath(Launch.environment) }

  static func defaultPath(_ environment: [String: String]) -> String {
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let base = data ?? (environment["HOME"] ?? ".") + "/.local/share"
    return base + "/coso/library.sqlite"
  }

  /// Whether there is a file at the path.
  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// The index, open for reading.
  func openForReading() throws -> Library {
    guard exists else {
      throw Failure(
        "chưa có chỉ mục '\(path)': chạy 'coso index THƯ_MỤC' trước.",
        "there is no index at '\(path)': run 'coso index FOLDER' first.")
    }
    return try Library(path: path, mode: .readOnly)
  }

  /// The index, made when there is none, with the folders above the default place.
  func openForWriting() throws -> Library {
    try createFolder()
    return try Library(path: path, mode: .create)
  }

  /// Makes the folders above the default place.
  func createFolder() throws {
    guard index == nil else { return }
    let folder = (path as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        "không tạo được thư mục '\(folder)': chọn chỗ khác bằng -i TỆP.",
        "the folder '\(folder)' cannot be made: choose another place with -i FILE.")
    }
  }
}
