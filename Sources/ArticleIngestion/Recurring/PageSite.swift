import NewsModel
import VietnameseText

/// Where pages with one layout come from: a host, or a folder where the host is not known.
public struct PageSite: Hashable, Comparable, Sendable {
  /// `baobinhminh.vn`, or the folder's path with a slash at its end.
  public let name: String

  /// A site by its name.
  public init(name: String) {
    self.name = name
  }

  /// The host of an address, else the folder of a path, in full where the system knows it.
  public init(url: String?, path: String) {
    if let host = url.flatMap(PageSite.host) {
      name = host
    } else {
      let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
      let folder = slash.map { String(path[..<$0]) } ?? "."
      name = (SystemCalls.canonicalPath(of: folder.isEmpty ? "/" : folder) ?? folder) + "/"
    }
  }

  /// `http://www.baobinhminh.vn:80/tin/1` → `baobinhminh.vn`
  private static func host(_ url: String) -> String? {
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count > 2, parts[0].hasSuffix(":"), parts[1].isEmpty else { return nil }
    var host = LetterCase.lowercased(String(parts[2])).prefix { $0 != ":" }
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    return host.isEmpty ? nil : String(host)
  }

  /// By name.
  public static func < (left: PageSite, right: PageSite) -> Bool { left.name < right.name }
}

extension SourceRecord {
  /// Where the record's page comes from.
  var site: PageSite { PageSite(url: metadata.url, path: path) }
}
