extension Schema {
  /// Which lines come again on many pages of one host or folder, by which menus are told from text.
  static let sites = """
    CREATE TABLE site (
      site_key INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      pages INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE site_line (
      site_key INTEGER NOT NULL REFERENCES site ON DELETE CASCADE,
      digest INTEGER NOT NULL,
      pages INTEGER NOT NULL,
      PRIMARY KEY (site_key, digest)
    ) STRICT, WITHOUT ROWID;
    """
}
