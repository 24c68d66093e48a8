/// What a fact rests on: the place in the article's text that says so.
public struct Evidence: Hashable, Sendable {
  /// Byte range in the article's text, half open.
  public var range: Range<Int>
  /// The text of that range.
  public var quote: String
  /// The name of the rule that found it.
  public var rule: String
  /// How sure the rule is: 0 to 1.
  public var confidence: Double

  /// Evidence from its parts.
  public init(range: Range<Int>, quote: String, rule: String, confidence: Double) {
    self.range = range
    self.quote = quote
    self.rule = rule
    self.confidence = confidence
  }
}

/// How a figure's value is meant.
public enum Comparator: String, CaseIterable, Hashable, Sendable {
  /// plain
  case equal = "="
  /// trên, hơn, vượt
  case greater = ">"
  /// ít nhất, từ … trở lên
  case atLeast = ">="
  /// dưới, gần, chưa đến
  case less = "<"
  /// tối đa, không quá
  case atMost = "<="
  /// khoảng, ước
  case about = "~"
}

/// A figure: one measured value with what it measures.
public struct Metric: Hashable, Sendable {
  /// What is measured, in the words of the text.
  public var indicator: String
  /// The identity of a known indicator, or nil.
  public var indicatorID: String?
  /// The value in the unit as written.
  public var value: Double
  /// The upper end of a range, or nil.
  public var valueMax: Double?
  /// How the value is meant.
  public var comparator: Comparator
  /// The unit as written, without the number; may be empty.
  public var unit: String
  /// `2022`, `2013-2023`, or nil.
  public var period: String?
  /// The unit of administration that the figure is about, or nil.
  public var place: PlaceID?
  /// Where the text says so.
  public var evidence: Evidence

  /// A figure from its parts.
  public init(
    indicator: String, indicatorID: String?, value: Double, valueMax: Double? = nil,
    comparator: Comparator = .equal, unit: String, period: String? = nil, place: PlaceID? = nil,
    evidence: Evidence
  ) {
    self.indicator = indicator
    self.indicatorID = indicatorID
    self.value = value
    self.valueMax = valueMax
    self.comparator = comparator
    self.unit = unit
    self.period = period
    self.place = place
    self.evidence = evidence
  }
}

/// A named way of working at the grassroots: mô hình, phong trào, cuộc vận động, câu lạc bộ …
public struct ExemplaryModel: Hashable, Sendable {
  /// The bare name in the text's spelling.
  public var name: String
  /// The same for every spelling of one model: `5-khong-3-sach`.
  public var modelID: String
  /// `mô hình`, `phong trào`, `cuộc vận động`, `câu lạc bộ`, `tổ`, `đề án` or `chương trình`.
  public var kind: String
  /// The organization that the text credits with it, or nil.
  public var sponsor: String?
  /// The unit that follows it, or nil.
  public var place: PlaceID?
  /// Where the text says so.
  public var evidence: Evidence

  /// A model from its parts.
  public init(
    name: String, modelID: String, kind: String, sponsor: String? = nil, place: PlaceID? = nil,
    evidence: Evidence
  ) {
    self.name = name
    self.modelID = modelID
    self.kind = kind
    self.sponsor = sponsor
    self.place = place
    self.evidence = evidence
  }
}

/// The kinds of recognition that are told apart.
public enum AchievementType: String, CaseIterable, Hashable, Sendable {
  /// đạt chuẩn nông thôn mới
  case newRuralArea = "ntm"
  /// nông thôn mới nâng cao
  case advancedNewRuralArea = "ntm_advanced"
  /// nông thôn mới kiểu mẫu
  case exemplaryNewRuralArea = "ntm_model"
  /// đô thị văn minh, đô thị loại …
  case urban
  /// làng, xã văn hóa
  case culture
  /// trong sạch vững mạnh, hoàn thành tốt, xuất sắc nhiệm vụ
  case partyRating = "party_rating"
  /// huân chương, danh hiệu anh hùng
  case medal
  /// cờ thi đua, bằng khen
  case flag
  /// trường đạt chuẩn quốc gia
  case school
  /// chuẩn quốc gia về y tế
  case health
  /// any other
  case other
}

/// A recognition or result that a unit or organization has reached.
public struct Achievement: Hashable, Sendable {
  /// Its kind.
  public var type: AchievementType
  /// Who reached it, in the words of the text.
  public var holder: String
  /// The unit of administration concerned, or nil.
  public var place: PlaceID?
  /// The year, or nil.
  public var year: String?
  /// Who recognized it, or nil.
  public var grantor: String?
  /// Where the text says so.
  public var evidence: Evidence

  /// An achievement from its parts.
  public init(
    type: AchievementType, holder: String, place: PlaceID? = nil, year: String? = nil,
    grantor: String? = nil, evidence: Evidence
  ) {
    self.type = type
    self.holder = holder
    self.place = place
    self.year = year
    self.grantor = grantor
    self.evidence = evidence
  }
}

/// A document of the Party or the state that an article cites by number.
public struct CitedDocument: Hashable, Sendable {
  /// The number as written: `25-NQ/TW`.
  public var number: String
  /// The kind as written: `Nghị quyết`.
  public var kind: String
  /// Its date, where the text gives it.
  public var date: CivilDate?
  /// The first place in the text that cites it.
  public var evidence: Evidence
  /// Every place that does, in order, the first included.
  public var ranges: [Range<Int>]

  /// A cited document from its parts.
  public init(
    number: String, kind: String, date: CivilDate? = nil, evidence: Evidence,
    ranges: [Range<Int>]
  ) {
    self.number = number
    self.kind = kind
    self.date = date
    self.evidence = evidence
    self.ranges = ranges
  }
}

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

  /// An analyzed article from its parts.
  public init(
    article: Article, subject: PlaceMentions? = nil, places: [PlaceMentions] = [],
    metrics: [Metric] = [], models: [ExemplaryModel] = [], achievements: [Achievement] = [],
    documents: [CitedDocument] = []
  ) {
    self.article = article
    self.subject = subject
    self.places = places
    self.metrics = metrics
    self.models = models
    self.achievements = achievements
    self.documents = documents
  }
}
