import NewsModel

/// Everything that the rules found in one article, each list in the order of the text.
public struct Facts: Hashable, Sendable {
  /// Its figures.
  public var metrics: [Metric]
  /// Its models, once each.
  public var models: [ExemplaryModel]
  /// Its achievements.
  public var achievements: [Achievement]
  /// The documents it cites, once each.
  public var documents: [CitedDocument]

  /// Facts from their lists.
  public init(
    metrics: [Metric] = [], models: [ExemplaryModel] = [], achievements: [Achievement] = [],
    documents: [CitedDocument] = []
  ) {
    self.metrics = metrics
    self.models = models
    self.achievements = achievements
    self.documents = documents
  }
}
