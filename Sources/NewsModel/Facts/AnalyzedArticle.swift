/// An article with everything that was found in it.
public struct AnalyzedArticle: Hashable, Sendable {
  /// The cleaned article.
  public var article: Article
  /// The unit it is mainly about, or nil.
  public var subject: PlaceMentions?
  /// Each unit named in the text, once, in the order of the first mention.
  public var places: [PlaceMentions]
  /// Its figures, in the order of the text.
  public var metrics: [Metric]
  /// Its models, once each, in the order of the text.
  public var models: [ExemplaryModel]
  /// Its achievements, in the order of the text.
  public var achievements: [Achievement]
  /// The documents it cites, once each, in the order of the text.
  public var documents: [CitedDocument]
  /// Where it also stands, as far as a library knows; the one that `article` came from is not among
  /// them.
  public var alsoIn: [ArticleCopy]

  /// An analyzed article from its parts.
  public init(
    article: Article, subject: PlaceMentions? = nil, places: [PlaceMentions] = [],
    metrics: [Metric] = [], models: [ExemplaryModel] = [], achievements: [Achievement] = [],
    documents: [CitedDocument] = [],
    alsoIn: [ArticleCopy] = []
  ) {
    self.article = article
    self.subject = subject
    self.places = places
    self.metrics = metrics
    self.models = models
    self.achievements = achievements
    self.documents = documents
    self.alsoIn = alsoIn
  }

  /// Whether it is open for some unit that it names that no other of the name is meant.
  public var hasOpenPlaces: Bool { subject?.isOpen == true || places.contains(where: \.isOpen) }
}
