/// What is known of every article beside its words, by its number: read as a whole, for answers about
/// very many articles.
enum ArticleColumn: String, CaseIterable {
  /// The article's key, by which the newest come first.
  case key
  /// The key of the unit that it is mainly about; 0 for none.
  case subject
  /// The year it was published in; 0 for none.
  case year
  /// The key of its outlet; 0 for none.
  case outlet

  /// The name of the column of models, whose entries differ in length.
  static let models = "models"

  /// The name of a row that counts how often models were given to others in stored entries; its chunk is
  /// -1.
  static let moves = "moves"

  /// How many bytes an entry has, the lowest first.
  var width: Int {
    switch self {
    case .key: 8
    case .subject, .outlet: 4
    case .year: 2
    }
  }

  /// Puts an entry behind others.
  func append(_ value: Int64, to entries: inout [UInt8]) {
    for byte in 0..<width { entries.append(UInt8(truncatingIfNeeded: value >> Int64(8 * byte))) }
  }
}
