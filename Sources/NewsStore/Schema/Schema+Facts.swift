extension Schema {
  /// Facts, a row for each, in the order of the text. `unit_key` is the unit that a fact counts under: the
  /// one that it names, else the article's subject.
  static let facts = """
    CREATE TABLE model_use (
      article_key INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      position INTEGER NOT NULL,
      model_key INTEGER NOT NULL REFERENCES model,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      sponsor TEXT,
      unit_key INTEGER REFERENCES place,
      year INTEGER,
      year_last INTEGER,
      \(span),
      \(unitIsStated),
      PRIMARY KEY (article_key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX model_use_model ON model_use (model_key, unit_key);
    CREATE INDEX model_use_unit ON model_use (unit_key, model_key);

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
      unit_key INTEGER REFERENCES place,
      year INTEGER,
      year_last INTEGER,
      base_value REAL,
      base_max REAL,
      base_unit TEXT,
      \(span),
      \(unitIsStated),
      PRIMARY KEY (article_key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX metric_indicator ON metric (indicator_key, unit_key);
    CREATE INDEX metric_unit ON metric (unit_key, indicator_key);

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
      unit_key INTEGER REFERENCES place,
      year INTEGER,
      year_last INTEGER,
      \(span),
      \(unitIsStated),
      PRIMARY KEY (article_key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX achievement_unit ON achievement (unit_key);
    CREATE INDEX achievement_year ON achievement
      (year_last DESC, article_key DESC, position);

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
      issuer TEXT,
      issuer_level TEXT,
      issuer_place TEXT,
      \(span),
      PRIMARY KEY (article_key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX citation_document ON citation (document_key);
    CREATE INDEX citation_unit ON citation (unit_key, document_key);
    """

  /// Whether the fact names its unit itself.
  static let unitIsStated = "unit_is_stated INTEGER NOT NULL DEFAULT 0"

  /// Where a fact stands in the article's text, in UTF-8 bytes, and the sentence around it.
  private static let span = """
    range_start INTEGER NOT NULL,
      range_end INTEGER NOT NULL,
      passage_start INTEGER NOT NULL,
      passage_end INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL
    """
}
