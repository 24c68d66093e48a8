/// One row of a list.
public enum ListItem: Hashable, Sendable {
  /// A unit with what is known of it.
  case place(PlaceSummary)
  /// One kind of content of a unit, with its number.
  case section(UnitSection)
  /// An article.
  case article(ArticleSummary)
  /// A model.
  case model(ModelSummary)
  /// A model as one article reports it.
  case modelUse(ModelUse)
  /// An indicator.
  case indicator(IndicatorSummary)
  /// A figure.
  case metric(MetricEntry)
  /// An achievement.
  case achievement(AchievementEntry)
  /// A cited document.
  case document(DocumentSummary)
  /// A document as one article cites it.
  case citation(Citation)
}

/// A stretch of a list's rows.
public struct ListPage: Hashable, Sendable {
  /// The rows, in order.
  public var items: [ListItem]
  /// The 0-based position of the first of them in the whole list.
  public var offset: Int
  /// How many rows the whole list has.
  public var total: Int

  /// A stretch of rows.
  public init(items: [ListItem], offset: Int, total: Int) {
    self.items = items
    self.offset = offset
    self.total = total
  }
}

/// Text with the stretches that are to stand out.
public struct Passage: Hashable, Sendable {
  /// One line or sentence of text, in NFC, without control characters.
  public var text: String
  /// Byte ranges in `text`, in order, without overlaps.
  public var highlights: [Range<Int>]

  /// Text with highlights.
  public init(text: String, highlights: [Range<Int>] = []) {
    self.text = text
    self.highlights = highlights
  }
}

/// An article, as rows name the one they come from.
public struct ArticleReference: Hashable, Sendable {
  /// The article's identity.
  public var id: String
  /// Its headline; where it has none, its first words.
  public var title: String
  /// When it was published, or nil.
  public var published: CivilDate?
  /// The newspaper or portal, or nil.
  public var outlet: String?

  /// A reference to an article.
  public init(id: String, title: String, published: CivilDate?, outlet: String?) {
    self.id = id
    self.title = title
    self.published = published
    self.outlet = outlet
  }
}

/// Where a row's fact stands, with the sentence around it.
public struct EvidenceReference: Hashable, Sendable {
  /// The article.
  public var article: ArticleReference
  /// Byte range in the article's text.
  public var range: Range<Int>
  /// The sentence that says so, the range highlighted.
  public var passage: Passage

  /// A place in an article.
  public init(article: ArticleReference, range: Range<Int>, passage: Passage) {
    self.article = article
    self.range = range
    self.passage = passage
  }
}

/// How much is known of something, by kind.
public struct FactCounts: Hashable, Sendable {
  /// Articles.
  public var articles = 0
  /// Models, each identity once.
  public var models = 0
  /// Figures.
  public var metrics = 0
  /// Achievements.
  public var achievements = 0
  /// Documents, each number once.
  public var documents = 0

  /// No facts at all.
  public init() {}
}

/// A unit with what is known of it and of the units below it.
public struct PlaceSummary: Hashable, Sendable {
  /// The unit.
  public var place: Place
  /// What is known, the units below it included.
  public var counts: FactCounts
  /// How many units directly below it have articles.
  public var childCount: Int

  /// A unit's summary.
  public init(place: Place, counts: FactCounts, childCount: Int) {
    self.place = place
    self.counts = counts
    self.childCount = childCount
  }
}

/// One kind of content of a unit.
public struct UnitSection: Hashable, Sendable {
  /// The kind: models, metrics, achievements, documents or articles.
  public var content: ListQuery.Content
  /// The unit.
  public var place: Place
  /// How many there are.
  public var count: Int

  /// One kind of content of a unit.
  public init(content: ListQuery.Content, place: Place, count: Int) {
    self.content = content
    self.place = place
    self.count = count
  }
}

/// An article in a list.
public struct ArticleSummary: Hashable, Sendable {
  /// The article.
  public var article: ArticleReference
  /// The unit it is mainly about, or nil.
  public var subject: Place?
  /// Its author, or nil.
  public var byline: String?
  /// The first words of its text, at most some hundred bytes.
  public var opening: String
  /// How many facts were found in it.
  public var counts: FactCounts

  /// An article in a list.
  public init(
    article: ArticleReference, subject: Place?, byline: String?, opening: String,
    counts: FactCounts
  ) {
    self.article = article
    self.subject = subject
    self.byline = byline
    self.opening = opening
    self.counts = counts
  }
}

/// A model over all articles.
public struct ModelSummary: Hashable, Sendable {
  /// Its identity, the same for every spelling.
  public var modelID: String
  /// Its commonest spelling.
  public var name: String
  /// Its commonest kind: `mô hình`, `phong trào` …
  public var kind: String
  /// The organization most often credited, or nil.
  public var sponsor: String?
  /// How many units follow it.
  public var placeCount: Int
  /// How many articles report it.
  public var articleCount: Int

  /// A model over all articles.
  public init(
    modelID: String, name: String, kind: String, sponsor: String?, placeCount: Int,
    articleCount: Int
  ) {
    self.modelID = modelID
    self.name = name
    self.kind = kind
    self.sponsor = sponsor
    self.placeCount = placeCount
    self.articleCount = articleCount
  }
}

/// A model as one article reports it.
public struct ModelUse: Hashable, Sendable {
  /// The model's identity.
  public var modelID: String
  /// The name as the article spells it.
  public var name: String
  /// The kind as the article has it.
  public var kind: String
  /// The organization the article credits, or nil.
  public var sponsor: String?
  /// The unit that follows it, or nil.
  public var place: Place?
  /// Where the article says so.
  public var evidence: EvidenceReference

  /// A model as one article reports it.
  public init(
    modelID: String, name: String, kind: String, sponsor: String?, place: Place?,
    evidence: EvidenceReference
  ) {
    self.modelID = modelID
    self.name = name
    self.kind = kind
    self.sponsor = sponsor
    self.place = place
    self.evidence = evidence
  }
}

/// An indicator over all articles.
public struct IndicatorSummary: Hashable, Sendable {
  /// The identity of a known indicator, else the folded phrase.
  public var key: String
  /// What is measured, in its commonest words.
  public var name: String
  /// The commonest unit.
  public var unit: String
  /// How many figures there are.
  public var metricCount: Int
  /// How many units report it.
  public var placeCount: Int

  /// An indicator over all articles.
  public init(key: String, name: String, unit: String, metricCount: Int, placeCount: Int) {
    self.key = key
    self.name = name
    self.unit = unit
    self.metricCount = metricCount
    self.placeCount = placeCount
  }
}

/// A figure in a list.
public struct MetricEntry: Hashable, Sendable {
  /// The indicator's key: see `IndicatorSummary`.
  public var indicatorKey: String
  /// The figure; its `place` and `evidence` are resolved beside it.
  public var metric: Metric
  /// The unit of administration it is about, or nil.
  public var place: Place?
  /// Where the article says so.
  public var evidence: EvidenceReference

  /// A figure in a list.
  public init(indicatorKey: String, metric: Metric, place: Place?, evidence: EvidenceReference) {
    self.indicatorKey = indicatorKey
    self.metric = metric
    self.place = place
    self.evidence = evidence
  }
}

/// An achievement in a list.
public struct AchievementEntry: Hashable, Sendable {
  /// The achievement; its `place` and `evidence` are resolved beside it.
  public var achievement: Achievement
  /// The unit of administration concerned, or nil.
  public var place: Place?
  /// Where the article says so.
  public var evidence: EvidenceReference

  /// An achievement in a list.
  public init(achievement: Achievement, place: Place?, evidence: EvidenceReference) {
    self.achievement = achievement
    self.place = place
    self.evidence = evidence
  }
}

/// A cited document over all articles.
public struct DocumentSummary: Hashable, Sendable {
  /// The number as most articles write it.
  public var number: String
  /// The kind: `Nghị quyết` …
  public var kind: String
  /// Its date, where an article gives it.
  public var date: CivilDate?
  /// How many articles cite it.
  public var articleCount: Int

  /// A cited document over all articles.
  public init(number: String, kind: String, date: CivilDate?, articleCount: Int) {
    self.number = number
    self.kind = kind
    self.date = date
    self.articleCount = articleCount
  }
}

/// A document as one article cites it.
public struct Citation: Hashable, Sendable {
  /// The number as the article writes it.
  public var number: String
  /// The kind as the article writes it.
  public var kind: String
  /// The unit that the article is mainly about, or nil.
  public var place: Place?
  /// Where the article cites it.
  public var evidence: EvidenceReference

  /// A document as one article cites it.
  public init(number: String, kind: String, place: Place?, evidence: EvidenceReference) {
    self.number = number
    self.kind = kind
    self.place = place
    self.evidence = evidence
  }
}
