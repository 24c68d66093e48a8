/// Which lines come again on the pages of one site.
public struct SiteLines: Hashable, Sendable {
  /// The host, or the folder with a slash at its end.
  public var site: String
  /// How many of its pages were looked at.
  public var pageCount: Int
  /// On how many of them each line stands, by a digest of the line.
  public var lines: [UInt64: Int]

  /// The lines of a site.
  public init(site: String, pageCount: Int, lines: [UInt64: Int]) {
    self.site = site
    self.pageCount = pageCount
    self.lines = lines
  }
}
