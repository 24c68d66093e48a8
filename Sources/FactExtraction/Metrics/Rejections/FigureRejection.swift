/// A reason why a figure states no fact about a place, an organization or a programme.
protocol FigureRejection: Sendable {
  /// Whether the figure is to be left out.
  func rejects(_ figure: Figure, in context: FactContext) -> Bool
}

/// All reasons, asked in this order.
enum FigureRejections {
  static let all: [any FigureRejection] = [
    NumberInName(), OrdinalNumber(), AgeNumber(), TelephoneNumber(), VagueQuantity(),
    BackReference(), RateBase(), TimeFrame(), UnlistedNoun(),
  ]
}

extension Figure {
  /// The index of the number's first token.
  var start: Int { number.tokens.lowerBound }

  /// The kind of its unit when that is in the tables.
  var unitKind: MeasureLexicon.Kind? {
    if case .known(let kind) = unit?.kind { kind } else { nil }
  }
}
