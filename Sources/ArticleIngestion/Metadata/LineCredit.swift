/// What a line says about who made the article or a picture of it.
struct LineCredit: Sendable {
  /// An author's, a source's or a picture's: `bylineLabel`, `sourceLabel` or `caption`.
  var meaning: FurnitureMeaning
  /// Whether a label says so; a bare name or agency has none.
  var isLabelled: Bool
  /// The name as printed, or nil where there is none or it is an agency's.
  var name: [UInt8]?

  /// Whether it names an author or a source, as stands below a text.
  var isSignature: Bool { meaning != .caption }
}

extension LineCredit {
  /// Reads the credits of lines.
  struct Reader: Sendable {
    private let labels: CreditReader
    private let names: NameReader
    /// The most words of a line that names somebody, with the office and what the author did.
    private static let longest = 24
    /// The most words of a source in brackets.
    private static let longestInBrackets = 8

    /// A reader that knows the labels and agencies of a table.
    init(table: FurnitureTable) {
      labels = CreditReader(table: table)
      names = NameReader(table: table)
    }

    /// The credit that a line is, or nil.
    func credit(_ line: PageLine) -> LineCredit? {
      guard !line.isProse, line.wordCount <= Reader.longest else { return nil }
      if let credit = labels.credit(line) {
        let name = credit.meaning == .bylineLabel ? names.name(in: credit.value) : nil
        return LineCredit(meaning: credit.meaning, isLabelled: true, name: name)
      }
      if Reader.isBracketed(line) {
        return LineCredit(meaning: .sourceLabel, isLabelled: false, name: nil)
      }
      let name = names.name(in: line.utf8)
      guard name != nil || names.isAgency(line) else { return nil }
      return LineCredit(meaning: .bylineLabel, isLabelled: false, name: name)
    }

    /// Whether a few words are in brackets, as sources and authors' offices are: `(TTXVN)`.
    private static func isBracketed(_ line: PageLine) -> Bool {
      line.utf8.first == UInt8(ascii: "(") && line.utf8.last == UInt8(ascii: ")")
        && line.wordCount <= longestInBrackets && line.hasLetters
    }

    /// The name behind the label of a line, or nil.
    func labelledName(_ line: PageLine) -> [UInt8]? {
      guard let credit = labels.credit(line), credit.meaning == .bylineLabel else { return nil }
      return names.name(in: credit.value)
    }

    /// The name that some bytes are, or nil.
    func name(in utf8: ArraySlice<UInt8>) -> [UInt8]? { names.name(in: utf8) }
  }
}
