/// A reason why a figure states no fact about a place, an organization or a programme.
protocol FigureRejection: Sendable {
  /// Whether the figure is to be left out.
  func rejects(_ figure: Figure, in context: FactContext) -> Bool
}

/// All reasons together.
enum FigureRejections {
  /// Whether one of them holds, asked in this order.
  static func reject(_ figure: Figure, in context: FactContext) -> Bool {
    NumberInName().rejects(figure, in: context) || OrdinalNumber().rejects(figure, in: context)
      || AgeNumber().rejects(figure, in: context) || TelephoneNumber().rejects(figure, in: context)
      || VagueQuantity().rejects(figure, in: context)
      || BackReference().rejects(figure, in: context) || RateBase().rejects(figure, in: context)
      || TimeFrame().rejects(figure, in: context) || UnlistedNoun().rejects(figure, in: context)
  }
}

extension Figure {
  /// The index of the number's first token.
  var start: Int { number.tokens.lowerBound }

  /// The kind of its unit when that is in the tables.
  var unitKind: MeasureLexicon.Kind? {
    if case .known(let kind) = unit?.kind { kind } else { nil }
  }
}
