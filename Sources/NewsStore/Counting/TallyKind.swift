/// What rows of `tally` count: the occurrences of a member in an owner.
enum TallyKind: String, CaseIterable {
  /// Uses of a model that count under a unit, or one below it.
  case placeModel = "place_model"
  /// Citations of a document that count under a unit, or one below it.
  case placeDocument = "place_document"
  /// Uses of a model by unit.
  case modelUnit = "model_unit"
  /// What articles call a model, its kind, and whom they credit with it.
  case modelName = "model_name"
  case modelKind = "model_kind"
  case modelSponsor = "model_sponsor"
  /// What articles call an indicator of our table, and what they measure it in.
  case indicatorName = "indicator_name"
  case indicatorMeasure = "indicator_measure"
  /// How articles write a document's number, its kind and its date.
  case documentNumber = "document_number"
  case documentKind = "document_kind"
  case documentDate = "document_date"
  /// Whom articles name as a document's issuer, its level, and whose body it is.
  case documentIssuer = "document_issuer"
  case documentLevel = "document_level"
  case documentPlace = "document_place"
}

/// Who occurs: a row of another table, or a wording. Wordings are told apart byte by byte.
enum TallyMember: Hashable, Sendable {
  case key(Int64)
  case text([UInt8])
}
