import NewsModel

/// Rows with named columns, before a format is chosen for them.
struct OutputTable {
  /// A column: the key that scripts see, and the heading that people see.
  struct Column {
    let key: String
    let heading: String
    let isNumeric: Bool

    init(_ key: String, _ heading: String, isNumeric: Bool = false) {
      self.key = key
      self.heading = heading
      self.isNumeric = isNumeric
    }
  }

  /// One field of a row.
  enum Value: Equatable {
    case none
    case text(String)
    case integer(Int)
    case decimal(Double)
    /// A word of a fixed list: scripts see the word, people its name.
    case term(String, name: String)

    init(_ text: String?) {
      self = text.map(Value.text) ?? .none
    }

    /// The value for people: numbers as their language writes them, terms by name.
    func shown(in language: Language) -> String {
      switch self {
      case .none: ""
      case .text(let text): text
      case .integer(let number): language.number(number)
      case .decimal(let number): language.number(number)
      case .term(_, let name): name
      }
    }

    /// The value for spreadsheets and scripts: numbers with a decimal point.
    var plain: String {
      switch self {
      case .none: ""
      case .text(let text): text
      case .integer(let number): String(number)
      case .decimal(let number): JSONValue.number(number).serialized()
      case .term(let word, _): word
      }
    }

    /// The value as JSON has it.
    var json: JSONValue {
      switch self {
      case .none: .null
      case .text(let text): .string(text)
      case .integer(let number): .number(Double(number))
      case .decimal(let number): .number(number)
      case .term(let word, _): .string(word)
      }
    }
  }

  let columns: [Column]
  var rows: [[Value]] = []
}
