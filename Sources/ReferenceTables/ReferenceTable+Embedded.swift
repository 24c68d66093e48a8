import CReferenceTables

extension ReferenceTable {
  /// Administrative units: see `gazetteer/README.md` beside the table.
  public static var units: ReferenceTable { constant(reference_table_units) }
  /// Earlier kinds and parents of units that kept their name.
  public static var former: ReferenceTable { constant(reference_table_former) }
  /// Which unit took over which.
  public static var successors: ReferenceTable { constant(reference_table_successors) }
  /// Spellings of units' names that the official lists do not have.
  public static var spellings: ReferenceTable { constant(reference_table_spellings) }
  /// Phrases of page boilerplate.
  public static var furniture: ReferenceTable { embedded(reference_table_furniture) }
  /// Bodies of the political system and the level each implies.
  public static var organizations: ReferenceTable { embedded(reference_table_organizations) }
  /// Known indicators.
  public static var indicators: ReferenceTable { embedded(reference_table_indicators) }
  /// Units of measure and counting words.
  public static var measures: ReferenceTable { embedded(reference_table_measures) }
  /// Nation-wide models, movements and campaigns.
  public static var models: ReferenceTable { embedded(reference_table_models) }
  /// Kinds of documents and what the suffixes of their numbers stand for.
  public static var documentKinds: ReferenceTable { embedded(reference_table_document_kinds) }
  /// Bodies that issue documents, and what stands for them in numbers.
  public static var documentIssuers: ReferenceTable { embedded(reference_table_document_issuers) }
  /// Words that decide what a figure, a model or an achievement is.
  public static var factCues: ReferenceTable { embedded(reference_table_fact_cues) }
  /// Recognitions that units and organizations reach.
  public static var recognitions: ReferenceTable { embedded(reference_table_recognitions) }
  /// What the classes and ids of HTML elements say of what stands in them.
  public static var markupNames: ReferenceTable { embedded(reference_table_markup_names) }
  /// Headings over what is no part of an article, on pages of HTML.
  public static var markupHeadings: ReferenceTable { embedded(reference_table_markup_headings) }
  /// Short forms of phrases of the other tables.
  public static var abbreviations: ReferenceTable { embedded(reference_table_abbreviations) }
  /// Names of the fields of records that hold parts of an article.
  public static var recordFields: ReferenceTable { embedded(reference_table_record_fields) }

  /// A compiled-in table, copied, so that its rows are arrays like any other.
  private static func embedded(
    _ table: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?
  ) -> ReferenceTable {
    ReferenceTable(bytes: constant(table).bytes)
  }

  /// A compiled-in table as it lies in the program. The pointer is to constant bytes that outlive the
  /// program's use of them, and the count is the array's size, both by construction in
  /// `CReferenceTables.c`.
  private static func constant(
    _ table: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?
  ) -> ReferenceTable {
    var count = 0
    let start = table(&count)
    return ReferenceTable(constant: UnsafeBufferPointer(start: start, count: count))
  }
}
