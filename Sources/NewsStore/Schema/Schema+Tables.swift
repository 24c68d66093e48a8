// The tables, as `docs/data-formats.md` describes them. All are strict, so that a column's type can
// be relied on when rows are read.

extension Schema {
  /// The files that were taken in, and which edition came from which.
  static let sources = """
    CREATE TABLE file (
      file_key INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      byte_count INTEGER NOT NULL,
      modified_ns INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      pass INTEGER NOT NULL DEFAULT 0,
      is_whole INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE source (
      edition_key INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
      file_key INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
      record INTEGER NOT NULL,
      pass INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (edition_key, file_key, record)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX source_file ON source (file_key);
    """

  /// Every text that was taken in, and which of those that are nearly the same is kept. Bands have no
  /// references: they are looked up by band only, and go with their edition.
  static let editions = """
    CREATE TABLE edition (
      edition_key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kept_key INTEGER NOT NULL REFERENCES edition (edition_key) DEFERRABLE INITIALLY DEFERRED,
      published TEXT,
      length INTEGER NOT NULL,
      sketch BLOB NOT NULL
    ) STRICT;
    \(editionKept);

    \(editionBands);

    \(recentBands);

    CREATE TABLE duplicate (
      edition_key INTEGER PRIMARY KEY REFERENCES edition ON DELETE CASCADE,
      title TEXT,
      byline TEXT,
      published TEXT,
      outlet TEXT,
      url TEXT,
      sha256 TEXT NOT NULL,
      encoding TEXT NOT NULL
    ) STRICT;
    """

  /// The bands of all editions but the latest.
  static let editionBands = bandTable(named: "edition_band")

  /// The bands of the latest editions. One after the other these stand all over a table: in that of all bands each
  /// would change a page of its own.
  static let recentBands = bandTable(named: "recent_band")

  private static func bandTable(named name: String) -> String {
    """
    CREATE TABLE \(name) (
      band INTEGER NOT NULL,
      edition_key INTEGER NOT NULL,
      PRIMARY KEY (band, edition_key)
    ) STRICT, WITHOUT ROWID
    """
  }

  /// Of all editions: an index of duplicates alone would not serve the reference of `kept_key`, and each
  /// edition that goes would be looked for in all others.
  static let editionKept = "CREATE INDEX edition_kept ON edition (kept_key)"

  /// The texts of editions with their pages, packed by zstd with one dictionary. They are stored in the
  /// order in which they came, which fills the file's pages; that of `article_key` is that of dates.
  static let texts = """
    CREATE TABLE text_dictionary (
      dictionary_key INTEGER PRIMARY KEY,
      bytes BLOB NOT NULL
    ) STRICT;
    \(articleText);
    """

  static let articleText = """
    CREATE TABLE article_text (
      text_key INTEGER PRIMARY KEY,
      article_key INTEGER NOT NULL UNIQUE REFERENCES edition ON DELETE CASCADE,
      dictionary_key INTEGER REFERENCES text_dictionary,
      text BLOB NOT NULL
    ) STRICT
    """

  /// Articles: what lists show apart from the text, so that lists do not read texts.
  static let articles = """
    CREATE TABLE article (
      article_key INTEGER PRIMARY KEY REFERENCES edition ON DELETE CASCADE,
      id TEXT NOT NULL UNIQUE,
      title TEXT,
      short_label TEXT,
      label TEXT AS (coalesce(short_label, title)) VIRTUAL,
      label_order BLOB NOT NULL,
      label_folded TEXT NOT NULL,
      byline TEXT,
      published TEXT,
      year INTEGER,
      outlet TEXT,
      url TEXT,
      sha256 TEXT NOT NULL,
      encoding TEXT NOT NULL,
      opening TEXT NOT NULL,
      subject_key INTEGER REFERENCES place,
      subject_confidence REAL,
      subject_ranges TEXT,
      models INTEGER NOT NULL,
      metrics INTEGER NOT NULL,
      achievements INTEGER NOT NULL,
      documents INTEGER NOT NULL,
      number INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX article_subject ON article (subject_key);
    CREATE INDEX article_year ON article (year);
    CREATE INDEX article_label ON article (label_order);
    """

  /// Units, the units above them, and the articles that name them.
  static let places = """
    CREATE TABLE place (
      place_key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      level TEXT NOT NULL CHECK (level IN ('province', 'district', 'commune')),
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      district_key INTEGER REFERENCES place,
      province_key INTEGER REFERENCES place,
      parent_key INTEGER AS (coalesce(district_key, province_key)) STORED,
      name_order BLOB NOT NULL,
      name_folded TEXT NOT NULL,
      words_folded TEXT NOT NULL,
      words_exact TEXT NOT NULL,
      articles INTEGER NOT NULL DEFAULT 0,
      models INTEGER NOT NULL DEFAULT 0,
      metrics INTEGER NOT NULL DEFAULT 0,
      achievements INTEGER NOT NULL DEFAULT 0,
      documents INTEGER NOT NULL DEFAULT 0,
      children INTEGER NOT NULL DEFAULT 0,
      is_listed INTEGER AS (articles + models + metrics + achievements > 0) STORED,
      valid_from TEXT,
      valid_to TEXT
    ) STRICT;
    CREATE INDEX place_listed ON place (level, name_order) WHERE is_listed;
    CREATE INDEX place_order ON place (name_order);
    CREATE INDEX place_parent ON place (parent_key, name_order);
    CREATE INDEX place_name ON place (name_folded);
    CREATE INDEX place_district ON place (district_key);
    CREATE INDEX place_province ON place (province_key);

    CREATE TABLE place_successor (
      place_key INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
      position INTEGER NOT NULL,
      id TEXT NOT NULL,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      province TEXT,
      PRIMARY KEY (place_key, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE place_within (
      ancestor_key INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
      place_key INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
      PRIMARY KEY (ancestor_key, place_key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX place_above ON place_within (place_key);

    CREATE TABLE article_place (
      article_key INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      position INTEGER NOT NULL,
      place_key INTEGER NOT NULL REFERENCES place,
      confidence REAL NOT NULL,
      ranges TEXT NOT NULL,
      PRIMARY KEY (article_key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_place_place ON article_place (place_key);
    """

  /// The units of today, with every unit that each was made of, in whole or in part, and with those
  /// below it: by them the same facts are found under the units of another time.
  static let today = """
    CREATE TABLE place_today (
      today_key INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
      place_key INTEGER NOT NULL REFERENCES place ON DELETE CASCADE,
      PRIMARY KEY (today_key, place_key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX place_today_place ON place_today (place_key);
    """

  /// The words of an indicator's name are mostly those of its identity, between single blanks.
  static let indicatorWords =
    "words_exact TEXT AS (coalesce(other_exact, ' ' || id || ' ')) VIRTUAL"

  /// What facts are about: one row for each model, indicator and document over all articles.
  static let subjects = """
    CREATE TABLE model (
      model_key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL DEFAULT '',
      kind TEXT NOT NULL DEFAULT '',
      sponsor TEXT,
      name_order BLOB NOT NULL DEFAULT x'',
      words_folded TEXT NOT NULL DEFAULT '',
      words_exact TEXT NOT NULL DEFAULT '',
      articles INTEGER NOT NULL DEFAULT 0,
      places INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX model_name ON model (name_order);
    CREATE INDEX model_articles ON model (articles DESC, name_order);

    CREATE TABLE indicator (
      indicator_key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL DEFAULT '',
      unit TEXT NOT NULL DEFAULT '',
      name_order BLOB NOT NULL DEFAULT x'',
      words_folded TEXT NOT NULL DEFAULT '',
      other_exact TEXT DEFAULT '',
      \(indicatorWords),
      metrics INTEGER NOT NULL DEFAULT 0,
      places INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX indicator_name ON indicator (name_order);
    CREATE INDEX indicator_metrics ON indicator (metrics DESC, name_order);

    CREATE TABLE document (
      document_key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      number TEXT NOT NULL DEFAULT '',
      kind TEXT NOT NULL DEFAULT '',
      date TEXT,
      name_order BLOB NOT NULL DEFAULT x'',
      words_folded TEXT NOT NULL DEFAULT '',
      words_exact TEXT NOT NULL DEFAULT '',
      articles INTEGER NOT NULL DEFAULT 0,
      issuer TEXT,
      issuer_level TEXT,
      issuer_place TEXT
    ) STRICT;
    CREATE INDEX document_name ON document (name_order);
    CREATE INDEX document_articles ON document (articles DESC, name_order);
    """

  /// The full text: contentless, so that the words are stored once, in the index of them. It knows
  /// which words stand one after the other; beginnings of words are looked up in the index of words. A
  /// text stands there in two forms one behind the other: columns would be noted with every word.
  /// `FullTextWriter` fills its tables, and leaves SQLite's own ways of doing so to others.
  static let fullText = """
    CREATE VIRTUAL TABLE article_words USING fts5 (
      words, content = '', tokenize = "unicode61 remove_diacritics 0"
    );
    """

  /// Indicators in the words of the articles are many; their names have a full text of their own, which
  /// has the beginnings of a letter or two as if they were words: the first letters of a search.
  static let nameWords = """
    CREATE VIRTUAL TABLE indicator_words USING fts5 (
      words, content = '', detail = none, prefix = '1 2',
      tokenize = "unicode61 remove_diacritics 0"
    );
    """

  /// How many articles of a chunk are gone, but may still stand with words.
  static let goneArticles = "gone INTEGER NOT NULL DEFAULT 0"

  /// Which articles have a word, by the numbers that articles have here: for each chunk of 16,384 of
  /// them, as `PostingCoding` has it. A star follows the beginning of words.
  static let words = """
    CREATE TABLE word (
      word_key INTEGER PRIMARY KEY,
      word TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE posting (
      posting_key INTEGER PRIMARY KEY,
      articles BLOB NOT NULL
    ) STRICT;

    CREATE TABLE posting_chunk (
      chunk INTEGER PRIMARY KEY,
      articles INTEGER NOT NULL,
      \(goneArticles)
    ) STRICT;

    CREATE TABLE article_column (
      name TEXT NOT NULL,
      chunk INTEGER NOT NULL,
      entries BLOB NOT NULL,
      UNIQUE (name, chunk)
    ) STRICT;

    CREATE TABLE outlet (
      outlet_key INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;
    """

  /// Numbers that the writer keeps up to date, so that nobody counts on opening, and those by which
  /// it does that without counting all.
  static let totals = """
    CREATE TABLE total (
      name TEXT PRIMARY KEY,
      value INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE tally (
      kind TEXT NOT NULL,
      owner INTEGER NOT NULL,
      member ANY NOT NULL,
      uses INTEGER NOT NULL,
      PRIMARY KEY (kind, owner, member)
    ) STRICT, WITHOUT ROWID;
    """
}
