/// The statements that made an index of the first version, word for word: what users have on disk.
enum FirstVersion {
  static let tables = """
    CREATE TABLE file (
      file_key INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      byte_count INTEGER NOT NULL,
      modified_ns INTEGER NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT;

    CREATE TABLE source (
      article_key INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      file_key INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
      record INTEGER NOT NULL,
      PRIMARY KEY (article_key, file_key, record)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX source_file ON source (file_key);
    CREATE TABLE article (
      article_key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      title TEXT,
      label TEXT NOT NULL,
      label_order BLOB NOT NULL,
      label_folded TEXT NOT NULL,
      label_exact TEXT NOT NULL,
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
      documents INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX article_subject ON article (subject_key);
    CREATE INDEX article_year ON article (year);
    CREATE INDEX article_label ON article (label_order);

    CREATE TABLE article_text (
      article_key INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
      text TEXT NOT NULL,
      paragraphs TEXT NOT NULL,
      lines TEXT NOT NULL,
      raw_text TEXT NOT NULL,
      raw_is_whole INTEGER NOT NULL
    ) STRICT;
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
      is_listed INTEGER AS (articles + models + metrics + achievements > 0) STORED
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
      words_exact TEXT NOT NULL DEFAULT '',
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
      articles INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX document_name ON document (name_order);
    CREATE INDEX document_articles ON document (articles DESC, name_order);
    CREATE TABLE model_use (
      article_key INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      position INTEGER NOT NULL,
      model_key INTEGER NOT NULL REFERENCES model,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      sponsor TEXT,
      place_key INTEGER REFERENCES place,
      unit_key INTEGER REFERENCES place,
      year INTEGER,
      year_last INTEGER,
      range_start INTEGER NOT NULL,
      range_end INTEGER NOT NULL,
      passage_start INTEGER NOT NULL,
      passage_end INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL,
      PRIMARY KEY (article_key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX model_use_model ON model_use (model_key, unit_key);
    CREATE INDEX model_use_unit ON model_use (unit_key, model_key);
    CREATE INDEX model_use_place ON model_use (place_key);

    CREATE TABLE metric (
      article_key INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      position INTEGER NOT NULL,
      indicator_key INTEGER NOT NULL REFERENCES indicator,
      indicator TEXT NOT NULL,
      is_known INTEGER NOT NULL,
      value REAL NOT NULL,
      value_max REAL,
      comparator TEXT NOT NULL CHECK (comparator IN ('=', '>', '>=', '<', '<=', '~')),
      unit TEXT NOT NULL,
      period TEXT,
      place_key INTEGER REFERENCES place,
      unit_key INTEGER REFERENCES place,
      year INTEGER,
      year_last INTEGER,
      range_start INTEGER NOT NULL,
      range_end INTEGER NOT NULL,
      passage_start INTEGER NOT NULL,
      passage_end INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL,
      PRIMARY KEY (article_key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX metric_indicator ON metric (indicator_key, unit_key);
    CREATE INDEX metric_unit ON metric (unit_key, indicator_key);
    CREATE INDEX metric_place ON metric (place_key);
    CREATE INDEX metric_year ON metric (year_last DESC, article_key DESC, position);
    CREATE INDEX metric_value ON metric (value DESC, article_key DESC, position);

    CREATE TABLE achievement (
      article_key INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      position INTEGER NOT NULL,
      type TEXT NOT NULL,
      holder TEXT NOT NULL,
      name_order BLOB NOT NULL,
      words_folded TEXT NOT NULL,
      words_exact TEXT NOT NULL,
      stated_year TEXT,
      grantor TEXT,
      place_key INTEGER REFERENCES place,
      unit_key INTEGER REFERENCES place,
      year INTEGER,
      year_last INTEGER,
      range_start INTEGER NOT NULL,
      range_end INTEGER NOT NULL,
      passage_start INTEGER NOT NULL,
      passage_end INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL,
      PRIMARY KEY (article_key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX achievement_unit ON achievement (unit_key);
    CREATE INDEX achievement_year ON achievement
      (year_last DESC, article_key DESC, position);
    CREATE INDEX achievement_place ON achievement (place_key);

    CREATE TABLE citation (
      article_key INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      position INTEGER NOT NULL,
      document_key INTEGER NOT NULL REFERENCES document,
      number TEXT NOT NULL,
      kind TEXT NOT NULL,
      date TEXT,
      ranges TEXT NOT NULL,
      unit_key INTEGER REFERENCES place,
      year INTEGER,
      year_last INTEGER,
      range_start INTEGER NOT NULL,
      range_end INTEGER NOT NULL,
      passage_start INTEGER NOT NULL,
      passage_end INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL,
      PRIMARY KEY (article_key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX citation_document ON citation (document_key);
    CREATE INDEX citation_unit ON citation (unit_key, document_key);
    CREATE VIRTUAL TABLE article_words USING fts5 (
      folded, exact, content = '', prefix = '1 2',
      tokenize = "unicode61 remove_diacritics 0"
    );
    CREATE VIRTUAL TABLE indicator_words USING fts5 (
      folded, exact, content = '', prefix = '1 2', detail = column,
      tokenize = "unicode61 remove_diacritics 0"
    );
    CREATE TABLE total (
      name TEXT PRIMARY KEY,
      value INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('1');
    PRAGMA application_id = 1668248431;
    PRAGMA user_version = 1;
    """

  /// Takes the rows over from an index of today, which is attached as `today`: duplicates were articles
  /// like others then, and what was counted is not looked at any more.
  static let rows = """
    INSERT INTO place SELECT place_key, id, level, kind, name, district_key, province_key, name_order,
      name_folded, words_folded, words_exact, articles, models, metrics, achievements, documents,
      children FROM today.place;
    INSERT INTO place_successor SELECT * FROM today.place_successor;
    INSERT INTO place_within SELECT * FROM today.place_within;
    INSERT INTO file SELECT file_key, path, byte_count, modified_ns, sha256 FROM today.file;
    INSERT INTO article SELECT article_key, id, title, label, label_order, label_folded, label_folded,
      byline, published, year, outlet, url, sha256, encoding, opening, subject_key,
      subject_confidence, subject_ranges, models, metrics, achievements, documents
      FROM today.article;
    INSERT INTO article SELECT edition_key, d.edition_key || '', d.title, d.title, x'', '', '', byline,
      d.published, substr(d.published, 1, 4), outlet, url, sha256, encoding, '', NULL, NULL, NULL,
      0, 0, 0, 0 FROM today.duplicate d;
    UPDATE article SET id = (SELECT id FROM today.edition WHERE edition_key = article_key);
    INSERT INTO source SELECT edition_key, file_key, record FROM today.source;
    INSERT INTO article_place SELECT * FROM today.article_place;
    INSERT INTO model SELECT * FROM today.model;
    INSERT INTO indicator (indicator_key, id, name, unit, name_order, words_folded, words_exact, metrics,
      places)
    SELECT indicator_key, id, name, unit, name_order, words_folded, words_exact, metrics,
      places FROM today.indicator;
    INSERT INTO document SELECT document_key, id, number, kind, date, name_order, words_folded,
      words_exact, articles FROM today.document;
    INSERT INTO model_use SELECT article_key, position, model_key, name, kind, sponsor,
      iif(unit_is_stated, unit_key, NULL), unit_key, year, year_last, range_start, range_end,
      passage_start, passage_end, rule, confidence FROM today.model_use;
    INSERT INTO metric SELECT article_key, position, indicator_key, indicator, is_known, value,
      value_max, comparator, unit, period, iif(unit_is_stated, unit_key, NULL), unit_key, year, year_last,
      range_start, range_end, passage_start, passage_end, rule, confidence FROM today.metric;
    INSERT INTO achievement SELECT article_key, position, type, holder, name_order, words_folded,
      words_exact, stated_year, grantor, iif(unit_is_stated, unit_key, NULL), unit_key, year, year_last,
      range_start, range_end, passage_start, passage_end, rule, confidence FROM today.achievement;
    INSERT INTO citation SELECT article_key, position, document_key, number, kind, date, ranges,
      unit_key, year, year_last, range_start, range_end, passage_start, passage_end, rule,
      confidence FROM today.citation;
    INSERT INTO article_words (rowid, folded, exact) SELECT article_key, 'khac', 'khác' FROM article;
    """
}
