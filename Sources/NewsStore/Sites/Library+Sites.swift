import GRDB

extension Library {
  /// The sites whose pages were looked at, in the order of their names.
  public func sites() throws(LibraryError) -> [SiteLines] {
    try translatingErrors(of: path) {
      try reader.read { database in
        var sites: [SiteLines] = []
        for row in try database.rows("SELECT name, pages, site_key FROM site ORDER BY name") {
          let lines = try database.rows(
            "SELECT digest, pages FROM site_line WHERE site_key = ?1", [row.at(2) as Int64])
          var counts: [UInt64: Int] = [:]
          for line in lines { counts[UInt64(bitPattern: try line.at(0))] = try line.at(1) }
          sites.append(SiteLines(site: try row.at(0), pageCount: try row.at(1), lines: counts))
        }
        return sites
      }
    }
  }

  /// Keeps what was found out of sites, in place of what was known of each; all of them or none.
  ///
  /// - Throws: as `write` does.
  public func write(_ sites: [SiteLines]) throws(LibraryError) {
    guard let writer else { throw LibraryError(kind: .readOnly, path: path) }
    try translatingErrors(of: path) {
      try writer.write { database in
        for site in sites { try Library.write(site, to: database) }
      }
    }
  }

  private static func write(_ site: SiteLines, to database: Database) throws {
    try database.run("DELETE FROM site WHERE name = ?1", [site.site])
    let key = try database.key(
      "INSERT INTO site (name, pages) VALUES (?1, ?2) RETURNING site_key",
      [site.site, site.pageCount])
    for (digest, count) in site.lines.sorted(by: { $0.key < $1.key }) {
      try database.run(
        "INSERT INTO site_line (site_key, digest, pages) VALUES (?1, ?2, ?3)",
        [key, Int64(bitPattern: digest), count])
    }
  }
}
